using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out the second one of a caption that a copy of a page gives twice, once from the picture's own description: in
/// one line (<c>新馆外景。李四 摄新馆外景。李四 摄</c>) or in neighbouring ones, the second often with an arrow; and a lead that
/// breaks off above the paragraph that has it whole.
/// </summary>
internal sealed class DoubledCaptions : ITextStep
{
    // 加油，城北 twice is a cheer.
    private const int Shortest = 8;
    private const int Longest = 120;
    private const int FewestDifferent = 4;
    private const int ShortestLead = 30;

    public string Name => "DoubledCaptions";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, lines) = (draft.Text, draft.Lines);
        var before = ReadOnlySpan<char>.Empty;
        for (var i = draft.StartsWithTitle ? 1 : 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            var bare = line.Trim(" \u3000\t");
            if (bare.IsEmpty)
            {
                continue;
            }
            if (bare.Length > 2 * Longest)
            {
                before = [];
                continue;
            }
            if (Half(bare) is > 0 and var half)
            {
                var start = line.IndexOf(bare);
                edits.Remove(lines[i].Start + start + half, bare.Length - half);
                bare = bare[..half];
            }
            else if (IsBeginning(bare, text, lines, i))
            {
                edits.Remove(lines[i].Start, int.Min(lines[i].Length + 1, text.Length - lines[i].Start));
                continue;
            }
            else if (IsSame(before, bare))
            {
                edits.Remove(lines[i].Start - 1, lines[i].Length + 1);
                continue;
            }
            before = bare;
        }
    }

    /// <summary>How long each half is, with a blank between them or none; 0 where they differ or are no captions.</summary>
    private static int Half(ReadOnlySpan<char> line)
    {
        var half = line.Length / 2;
        return
            half >= Shortest
            && half <= Longest
            && (line.Length % 2 == 0 || (CharacterClass.IsBlank(line[half]) && line[half] != '\t'))
            && line[..half].SequenceEqual(line[^half..])
            && (Caption.Is(line[..half]) || IsWritten(line[..half]))
            ? half
            : 0;
    }

    /// <summary>Whether words are written there: figures, a form's line, and laughter come twice on purpose.</summary>
    private static bool IsWritten(ReadOnlySpan<char> half)
    {
        var different = 0;
        for (var i = 0; i < half.Length && different < FewestDifferent; i++)
        {
            different += CharacterClass.IsHan(half[i]) && !half[..i].Contains(half[i]) ? 1 : 0;
        }
        return different == FewestDifferent;
    }

    /// <summary>Whether a line is a lead that breaks off, and the next one has it whole.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> line, string text, IReadOnlyList<TextLine> lines, int index)
    {
        if (line.Length < ShortestLead || LayoutLine.EndsSentence(line))
        {
            return false;
        }
        for (var i = index + 1; i < lines.Count && i <= index + 2; i++)
        {
            var next = lines[i].Of(text).Trim(" \u3000\t");
            if (!next.IsEmpty)
            {
                return next.Length > line.Length && next.StartsWith(line);
            }
        }
        return false;
    }

    private static bool IsSame(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        if (before.IsEmpty || !(Caption.Is(line) || Caption.Is(before)))
        {
            return false;
        }
        var caption = WithoutArrow(line);
        return caption.Length >= Shortest && caption.SequenceEqual(WithoutArrow(before));
    }

    private static ReadOnlySpan<char> WithoutArrow(ReadOnlySpan<char> line) =>
        Caption.IsArrow(line[0]) ? line[1..].TrimStart(" \u3000") : line;
}
