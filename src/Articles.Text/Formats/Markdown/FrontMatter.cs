using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Formats.Markdown;

/// <summary>The block of <c>key: value</c> lines between two <c>---</c> that site generators read at a file's head.</summary>
/// <param name="Lines">How many lines it takes, with both rules.</param>
/// <param name="Facts">What it says of the article.</param>
internal sealed record FrontMatter(int Lines, ArticleFacts Facts)
{
    private const int MostLines = 40;

    /// <summary>Reads the block; null when the text does not begin with one.</summary>
    public static FrontMatter? Read(string text, IReadOnlyList<TextLine> lines)
    {
        var facts = new ArticleFacts(null, null, null, null, null);
        if (lines.Count == 0 || Of(text, lines[0]) is not "---")
        {
            return null;
        }
        for (var i = 1; i < Math.Min(MostLines, lines.Count); i++)
        {
            var line = Of(text, lines[i]);
            if (line is "---")
            {
                return i > 1 ? new FrontMatter(i + 1, facts) : null;
            }
            var colon = line.IndexOf(':');
            var isKey = colon > 0 && line[..colon].IndexOfAny(' ', '，', '。') < 0;
            if (!isKey && !line.IsEmpty && !line.StartsWith("- ") && text[lines[i].Start] != ' ')
            {
                return null;
            }
            facts = isKey ? With(facts, line[..colon], line[(colon + 1)..].Trim(" \"'")) : facts;
        }
        return null;
    }

    private static ArticleFacts With(ArticleFacts facts, ReadOnlySpan<char> key, ReadOnlySpan<char> value) =>
        key switch
        {
            _ when value.IsEmpty => facts,
            "title" => facts with { Title = value.ToString() },
            "author" => facts with { Byline = value.ToString() },
            "source" => facts with { Source = value.ToString() },
            "date" => facts with { PublishedOn = WrittenDate.Find(value) },
            _ => facts,
        };

    private static ReadOnlySpan<char> Of(string text, TextLine line) => line.Of(text).Trim();
}
