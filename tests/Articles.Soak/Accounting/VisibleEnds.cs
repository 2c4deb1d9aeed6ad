using System.Text.Json;
using Articles.Soak.Texts;

namespace Articles.Soak.Accounting;

/// <summary>Holds what the API lists against what was uploaded: each upload with its end, and nothing else.</summary>
internal static class VisibleEnds
{
    public static async Task<IReadOnlyList<Difference>> CheckAsync(
        HttpClient client,
        IEnumerable<(string Name, Upload File)> files
    )
    {
        var differences = new List<Difference>();
        var listed = (await ListAsync(client)).ToLookup(a => a.Name, StringComparer.Ordinal);
        var expected = files.ToDictionary(f => f.Name, f => f.File, StringComparer.Ordinal);
        foreach (var (name, file) in expected)
        {
            var end = file.IsReadable ? "Analyzed" : "Rejected";
            var found = listed[name].ToList();
            if (found.Count == 0)
            {
                differences.Add(new(Deviation.Lost, $"{name} is not listed."));
            }
            else if (found.Count > 1)
            {
                differences.Add(new(Deviation.Double, $"{name} is listed {found.Count} times."));
            }
            else if (found[0].Status != end)
            {
                differences.Add(new(Deviation.Wrong, $"{name} is {found[0].Status}, not {end}."));
            }
            else if (!file.IsReadable && await ReasonAsync(client, found[0].Id) is null)
            {
                differences.Add(new(Deviation.Wrong, $"{name} was rejected without a reason."));
            }
        }

        differences.AddRange(
            listed
                .Where(a => !expected.ContainsKey(a.Key))
                .Select(a => new Difference(Deviation.Wrong, $"{a.Key} is listed and was deleted."))
        );
        return differences;
    }

    private static async Task<string?> ReasonAsync(HttpClient client, string id)
    {
        using var article = JsonDocument.Parse(await client.GetStringAsync($"articles/{id}"));
        return Text(article.RootElement, "error");
    }

    private static async Task<List<(string Id, string Name, string Status)>> ListAsync(HttpClient client)
    {
        var articles = new List<(string, string, string)>();
        var next = "";
        do
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync($"articles?top=1000{next}"));
            foreach (var item in page.RootElement.GetProperty("items").EnumerateArray())
            {
                articles.Add((Text(item, "id")!, Text(item, "name")!, Text(item, "status")!));
            }

            next = Text(page.RootElement, "continuationToken") is { } token
                ? $"&continuationToken={Uri.EscapeDataString(token)}"
                : null;
        } while (next is not null);

        return articles;
    }

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) ? value.GetString() : null;
}
