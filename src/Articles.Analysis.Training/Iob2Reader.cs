namespace Articles.Analysis.Training;

/// <summary>
/// Reads Universal NER's files: a word a line (number, word, tag in IOB2, separated by tabs), an empty line after each
/// sentence, whose text a comment gives: <c># text = …</c>.
/// </summary>
internal static class Iob2Reader
{
    private const string TextComment = "# text = ";
    private static readonly string[] Kinds = ["PER", "LOC", "ORG"];

    /// <summary>Reads the sentences.</summary>
    /// <exception cref="InvalidDataException">A word is not in its sentence's text, or a tag is unknown.</exception>
    public static IEnumerable<AnnotatedSentence> Read(IEnumerable<string> lines)
    {
        var (text, at) = ("", 0);
        var names = new List<(int Start, int End, int Kind)>();
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith(TextComment, StringComparison.Ordinal))
            {
                text = line[TextComment.Length..];
            }
            else if (line.Length == 0 && text.Length > 0)
            {
                yield return new AnnotatedSentence(text, names);
                (text, at, names) = ("", 0, []);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                at = AddWord(line.Split('\t'), text, at, names);
            }
        }
    }

    private static int AddWord(string[] fields, string text, int from, List<(int Start, int End, int Kind)> names)
    {
        var start = fields.Length < 3 ? -1 : text.IndexOf(fields[1], from, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new InvalidDataException($"No word of the sentence {text}: {string.Join(' ', fields)}");
        }
        var end = start + fields[1].Length;
        var tag = fields[2];
        if (tag == "O")
        {
            return end;
        }
        var kind = Array.IndexOf(Kinds, tag[2..]);
        if (kind < 0)
        {
            throw new InvalidDataException($"Unknown tag {tag}.");
        }
        if (tag[0] == 'I' && names.Count > 0 && names[^1].Kind == kind)
        {
            names[^1] = (names[^1].Start, end, kind);
        }
        else
        {
            names.Add((start, end, kind));
        }
        return end;
    }
}
