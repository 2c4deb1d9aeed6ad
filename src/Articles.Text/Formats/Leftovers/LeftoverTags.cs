using System.Text;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// Tells the tags that a copy of a page's source left in a text from those that the text speaks of. Two at least, of which
/// one could be no mention: it ends an element, has attributes or stands behind a sentence.
/// </summary>
internal static class LeftoverTags
{
    private const int Fewest = 2;

    private static readonly string[] Nouns = ["标签", "標籤", "元素", "属性", "屬性"];

    /// <summary>The tags to take out of a text that came in a format; none of those in code.</summary>
    public static List<LeftoverTag> In(string text, ArticleFormat format)
    {
        if (format is ArticleFormat.Html or ArticleFormat.Docx || !MayHave(text))
        {
            return [];
        }
        var tags = TagReader.Find(text);
        if (
            tags.Count < Fewest
            || !tags.Exists(tag => IsEvidence(text, tag))
            || tags.Exists(tag => IsMentioned(text, tag))
        )
        {
            return [];
        }
        LeaveCode(text, tags);
        return tags;
    }

    /// <summary>A text without its tags, for counting what else it has.</summary>
    public static string Without(string text, IReadOnlyList<LeftoverTag> tags)
    {
        if (tags.Count == 0)
        {
            return text;
        }
        var (rest, from) = (new StringBuilder(text.Length), 0);
        foreach (var tag in tags)
        {
            rest.Append(text, from, tag.Start - from);
            from = tag.End;
        }
        return rest.Append(text, from, text.Length - from).ToString();
    }

    // Most texts have nothing that a tag begins with, which one look tells.
    private static bool MayHave(string text) =>
        text.AsSpan().IndexOfAny('<', '&', '\\') >= 0
        && (
            text.Contains('>', StringComparison.Ordinal)
            || text.Contains("gt;", StringComparison.Ordinal)
            || text.Contains("\\u003", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsEvidence(string text, LeftoverTag tag) =>
        !tag.IsBare
        || (tag.Form == TagForm.Line && tag.Start > 0 && CharacterClass.IsChinesePunctuation(text[tag.Start - 1]));

    // <p>标签, “<br>”: the article is about it.
    private static bool IsMentioned(string text, LeftoverTag tag)
    {
        var before = text.AsSpan(0, tag.Start).TrimEnd(' ');
        if (!tag.IsBare || before.IsEmpty || before[^1] is '\n' or '>' or ';')
        {
            return false;
        }
        var after = text.AsSpan(tag.End).TrimStart(' ');
        return (CharacterClass.StartsWithAny(after, Nouns) && after[2..] is not ['：' or ':', ..])
            || (
                before[^1] is '“' or '‘' or '"' or '\'' or '「' or '（' or '('
                && after is ['”' or '’' or '"' or '\'' or '」' or '）' or ')', ..]
            );
    }

    private static void LeaveCode(string text, List<LeftoverTag> tags)
    {
        if (!text.Contains('`', StringComparison.Ordinal) && !text.Contains("~~~", StringComparison.Ordinal))
        {
            return;
        }
        var (code, isFenced, next) = (new HashSet<int>(), false, 0);
        foreach (var line in new TextLines(text))
        {
            var span = line.Of(text);
            isFenced ^= span.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            for (; next < tags.Count && tags[next].Start < line.End; next++)
            {
                if (isFenced || span.Contains('`'))
                {
                    code.Add(tags[next].Start);
                }
            }
        }
        tags.RemoveAll(tag => code.Contains(tag.Start));
    }
}
