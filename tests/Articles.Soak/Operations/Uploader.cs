using Articles.Soak.Texts;

namespace Articles.Soak.Operations;

/// <summary>
/// Someone who uploads, overwrites and deletes by chance, under names that are no one else's: so the last content of
/// each is known. Nothing waits for an article to be processed; what comes next meets it at any stage.
/// </summary>
internal sealed class Uploader(string folder, Random random, PatientClient client, Tally tally)
{
    private const int MostFiles = 40;
    private static readonly string[] Endings =
    [
        "txt",
        "报道.txt",
        "a b.md",
        "100%.txt",
        "甲+乙.html",
        "x#1.txt",
        "(2)&q.txt",
    ];

    private readonly ArticleWriter writer = new(random);
    private int number;

    public Shelf Shelf { get; } = new();

    /// <summary>Works until cancelled, and finishes what it has begun.</summary>
    public async Task RunAsync(TimeSpan longestPause, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            await StepAsync();
            await Task.Delay(longestPause * random.NextDouble(), end)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task StepAsync()
    {
        var choice = Shelf.Count == 0 ? random.Next(30) : random.Next(Shelf.Count < MostFiles ? 0 : 30, 100);
        return choice switch
        {
            < 12 => PutAsync("new by blob", NewName(), writer.Next(), client.DropAsync),
            < 22 => PutAsync("new by POST", NewName(), writer.Next(), client.PostAsync),
            < 26 => PutAsync("unreadable file", NewName(), writer.NextUnreadable(), client.DropAsync),
            < 30 when Shelf.Count > 0 => PutAsync("reprint", NewName(), Shelf.Pick(random).File, client.DropAsync),
            < 44 => PutAsync("overwritten by blob", Known(), writer.Next(), client.DropAsync),
            < 54 => PutAsync("overwritten by POST", Known(), writer.Next(), client.PostAsync),
            < 59 => BurstAsync(Known()),
            < 62 => PutAsync("unreadable over it", Known(), writer.NextUnreadable(), client.DropAsync),
            < 72 => TouchAsync(),
            < 82 => DeleteBlobAsync(),
            < 94 => DeleteArticleAsync(),
            _ => PutAsync(
                "come back after deletion",
                Shelf.PickGone(random) ?? NewName(),
                writer.Next(),
                client.DropAsync
            ),
        };
    }

    private async Task PutAsync(string kind, string name, Upload file, Func<string, Upload, Task> put)
    {
        await put(name, file);
        Shelf.Put(name, file);
        tally.Add(kind);
    }

    // Versions in quick succession meet each other half-way.
    private async Task BurstAsync(string name)
    {
        for (var i = 0; i < 3; i++)
        {
            await PutAsync("overwritten in mid-run", name, writer.Next(), client.DropAsync);
            await Task.Delay(random.Next(150));
        }
    }

    private async Task TouchAsync()
    {
        await client.TouchAsync(Known(), random.Next());
        tally.Add("metadata touched");
    }

    private async Task DeleteBlobAsync()
    {
        var name = Known();
        await client.DeleteBlobAsync(name);
        Shelf.Remove(name);
        tally.Add("blob deleted");
    }

    private async Task DeleteArticleAsync()
    {
        var name = Known();
        if (await client.DeleteArticleAsync(name))
        {
            Shelf.Remove(name);
            tally.Add("article deleted");
        }
        else
        {
            tally.Add("article deleted before it was known: stays");
        }
    }

    private string Known() => Shelf.Count > 0 ? Shelf.Pick(random).Name : NewName();

    private string NewName() => $"{folder}/{++number:D4}-{Endings[random.Next(Endings.Length)]}";
}
