using System.Buffers;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out what financial portals put behind the name of a listed company, also in the middle of it: its price of the
/// day (<c>某某汽车（4.000,-0.07,-1.72%）集团</c>), the way to its forum (<c>（600000,股吧）</c>) and to an account
/// (<c>[微博]</c>). A code alone (<c>（SH600000）</c>) is the article's own.
/// </summary>
public sealed class PortalInsertionStep : ITextStep
{
    private const double Confidence = 0.97;
    private const int Longest = 40;
    private const int CodeLength = 6;
    private const int PricesInAll = 3;

    private static readonly SearchValues<char> Opening = SearchValues.Create("（([");
    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789.+-");

    /// <inheritdoc/>
    public string Name => "PortalInsertion";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text.AsSpan();
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            var rest = text.Slice(at + 1, int.Min(text.Length - at - 1, Longest));
            var end = rest.IndexOfAny('）', ')', ']');
            if (end > 0 && at > 0 && IsInserted(rest[..end], rest[end]))
            {
                edits.Remove(at, end + 2, Confidence);
                at += end + 1;
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var leap = from < text.Length ? text[from..].IndexOfAny(Opening) : -1;
        return leap < 0 ? text.Length : from + leap;
    }

    private static bool IsInserted(ReadOnlySpan<char> inside, char close) =>
        close == ']' ? inside is "微博" : ArePrices(inside) || IsForum(inside);

    // 4.000,-0.07,-1.72%: the price, its change, and that in per cent.
    private static bool ArePrices(ReadOnlySpan<char> inside)
    {
        if (inside is not [.., '%'])
        {
            return false;
        }
        var numbers = 0;
        foreach (var range in inside[..^1].SplitAny(',', '，'))
        {
            var number = inside[range].Trim(' ');
            if (!number.Contains('.') || number.IndexOfAnyExcept(Number) >= 0)
            {
                return false;
            }
            numbers++;
        }
        return numbers == PricesInAll;
    }

    private static bool IsForum(ReadOnlySpan<char> inside) =>
        inside.EndsWith("股吧")
        && inside.Length > CodeLength
        && inside[..CodeLength].IndexOfAnyExceptInRange('0', '9') < 0
        && inside[CodeLength..^2].Trim(" ,，\u3000").IsEmpty;
}
