using System.Text;

namespace Articles.Analysis.Training.Measuring;

/// <summary>
/// Reads files that give a character a line with its tag in IOB2 (PER, LOC, ORG) after a tab or a space, and an empty line
/// after each sentence.
/// </summary>
internal static class TaggedReader
{
    private static readonly string[] Kinds = ["PER", "LOC", "ORG"];

    /// <summary>Reads the sentences; names of other kinds are passed over.</summary>
    public static IEnumerable<AnnotatedSentence> Read(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var names = new List<(int Start, int End, int Kind)>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length >= 3)
            {
                Add(line[..1], line[2..].TrimEnd(), text, names);
            }
            else if (text.Length > 0)
            {
                yield return new AnnotatedSentence(text.ToString(), names);
                text.Clear();
                names = [];
            }
        }
    }

    private static void Add(
        string character,
        string tag,
        StringBuilder text,
        List<(int Start, int End, int Kind)> names
    )
    {
        var at = text.Length;
        text.Append(character);
        var kind = tag.Length > 2 ? Array.IndexOf(Kinds, tag[2..]) : -1;
        if (kind < 0)
        {
            return;
        }
        if (tag[0] == 'I' && names.Count > 0 && names[^1].End == at && names[^1].Kind == kind)
        {
            names[^1] = (names[^1].Start, at + 1, kind);
        }
        else
        {
            names.Add((at, at + 1, kind));
        }
    }
}
