using Articles.Text.Characters;

namespace Articles.Text.Furniture;

/// <summary>Tells the lines that are nothing but a button's or a counter's label (评论, 打印本页) or signs.</summary>
internal static class LabelLine
{
    private const int Longest = 16;

    /// <summary>Whether a line is one.</summary>
    /// <param name="line">The line, which is not empty.</param>
    /// <param name="inHead">Whether it stands above the article's prose, where more labels do.</param>
    /// <param name="inFoot">Whether it stands below it, where others do.</param>
    public static bool Is(ReadOnlySpan<char> line, bool inHead, bool inFoot)
    {
        if (IsEscapes(line) || IsPointers(line))
        {
            return true;
        }
        if (line.Length > Longest)
        {
            return false;
        }
        Span<char> bare = stackalloc char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (!CharacterClass.IsBlank(c) && !char.IsPunctuation(c) && !char.IsSymbol(c))
            {
                bare[length++] = c;
            }
        }
        return length > 0
            && (
                FurniturePhrases.WholeLines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length])
                || (
                    inHead
                    && FurniturePhrases.HeadLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length])
                )
                || (
                    inFoot
                    && FurniturePhrases.FootLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length])
                )
            );
    }

    /// <summary>Line ends and tabs as a program writes them, between two tags that are gone.</summary>
    private static bool IsEscapes(ReadOnlySpan<char> line) => line[0] == '\\' && line.IndexOfAnyExcept("\\nrt ") < 0;

    /// <summary>Signs alone that point at what follows (<c>▼▼▼</c>); one may be a table's, of what rose or fell.</summary>
    private static bool IsPointers(ReadOnlySpan<char> line) =>
        line.Length > 1 && line.Trim(FurniturePhrases.Pointers).IsEmpty;
}
