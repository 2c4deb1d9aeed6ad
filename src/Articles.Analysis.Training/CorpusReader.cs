using System.Globalization;
using System.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>
/// Reads the annotated articles of <c>corpus/</c>: a paragraph a line, an empty line after each article, names as
/// <c>{ORG1:江城电信}</c>, where the number tells which names of the article are one thing.
/// </summary>
internal static class CorpusReader
{
    // Events and documents are left to the rules: to the model they are no names.
    private static readonly string[] Types = ["PER", "LOC", "ORG", "PRD", "EVT", "DOC"];

    /// <summary>Reads the sentences, all kinds of names annotated.</summary>
    /// <exception cref="InvalidDataException">A name is not written as it should be.</exception>
    public static IEnumerable<AnnotatedSentence> Read(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var names = new List<(int Start, int End, int Kind)>();
        foreach (var line in lines)
        {
            for (var at = 0; at < line.Length; at++)
            {
                if (line[at] == '{')
                {
                    at = AddName(line, at, text, names);
                }
                else
                {
                    text.Append(line[at]);
                }
                if (at + 1 == line.Length || line[at] is '。' or '！' or '？')
                {
                    yield return new AnnotatedSentence(text.ToString(), names, NameTags.Categories.Length);
                    text.Clear();
                    names = [];
                }
            }
        }
    }

    // Adds the name in braces, and tells where they close.
    private static int AddName(string line, int open, StringBuilder text, List<(int Start, int End, int Kind)> names)
    {
        var close = line.IndexOf('}', open);
        var colon = close < 0 ? -1 : line.IndexOf(':', open, close - open);
        var kind = colon < open + 5 ? -1 : Array.IndexOf(Types, line.Substring(open + 1, 3));
        if (
            kind < 0
            || colon + 1 == close
            || !int.TryParse(
                line.AsSpan(open + 4, colon - open - 4),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out _
            )
        )
        {
            throw new InvalidDataException($"No name at character {open} of: {line}");
        }
        if (kind < NameTags.Categories.Length)
        {
            names.Add((text.Length, text.Length + close - colon - 1, kind));
        }
        text.Append(line, colon + 1, close - colon - 1);
        return close;
    }
}
