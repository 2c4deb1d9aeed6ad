namespace Articles.Analysis.Duplicates;

/// <summary>
/// The lines at a text's beginning and end that say where it was printed, by whom and when: what two prints of one text
/// differ in, and no fact of it.
/// </summary>
internal static class SourceLines
{
    private const int Longest = 60;

    /// <summary>How many lines at each end are looked at.</summary>
    private const int Edge = 3;

    /// <summary>Words that make any short line one of them.</summary>
    private static readonly string[] Words = ["原载", "转自", "转载", "摘自", "稿源", "来源：", "来源:"];

    /// <summary>Words that do so where the line is no sentence.</summary>
    private static readonly string[] Labels =
    [
        "记者",
        "通讯员",
        "作者",
        "编辑",
        "责编",
        "来源",
        "发布时间",
        "更新时间",
    ];

    /// <summary>Where they are, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins behind its headline.</param>
    public static List<Range> Find(ReadOnlySpan<char> text, int start)
    {
        var lines = new List<Range>();
        foreach (var line in text[start..].Split('\n'))
        {
            var range = (start + line.Start.Value)..(start + line.End.Value);
            if (!text[range].IsWhiteSpace())
            {
                lines.Add(range);
            }
        }

        var found = new List<Range>();
        for (var i = 0; i < lines.Count; i++)
        {
            if ((i < Edge || i >= lines.Count - Edge) && IsOne(text[lines[i]]))
            {
                found.Add(lines[i]);
            }
        }

        return found;
    }

    private static bool IsOne(ReadOnlySpan<char> line) =>
        line.Length <= Longest
        && (HasOneOf(line, Words) || (!line.ContainsAny('。', '！', '；') && HasOneOf(line, Labels)));

    private static bool HasOneOf(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
