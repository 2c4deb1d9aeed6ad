using System.Buffers;
using System.Globalization;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out what financial portals put behind the name of a listed company, also in the middle of it: its price of the
/// day (<c>某某汽车（4.000,-0.07,-1.72%）集团</c>), the way to its forum (<c>（600000,股吧）</c>) and to an account
/// (<c>[微博]</c>, also in round brackets where it stands twice). A code alone (<c>（SH600000）</c>) is the article's own.
/// </summary>
public sealed class PortalInsertionStep : ITextStep
{
    private const double Confidence = 0.97;
    private const int Longest = 40;
    private const int PricesInAll = 3;
    private const double LargestRounding = 0.1;
    private const int ShortestCode = 5;
    private const string Account = "（微博）";

    private static readonly SearchValues<char> Opening = SearchValues.Create("（([");

    /// <inheritdoc/>
    public string Name => "PortalInsertion";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text.AsSpan();
        var hasAccounts = text.IndexOf(Account) is var first && first != text.LastIndexOf(Account);
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            var rest = text.Slice(at + 1, int.Min(text.Length - at - 1, Longest));
            var end = rest.IndexOfAny('）', ')', ']');
            if (
                end > 0
                && IsBehindName(text, at)
                && (IsInserted(rest[..end], rest[end], rest[(end + 1)..]) || (hasAccounts && IsAccount(text[at..])))
            )
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

    private static bool IsBehindName(ReadOnlySpan<char> text, int at) =>
        at > 0
        && (Han.IsOneUnit(text[at - 1]) || char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '）' or ')');

    // In round brackets behind one name it may be the author's: the portal puts it behind all. At a line's end it tells
    // where the article or its picture is from.
    private static bool IsAccount(ReadOnlySpan<char> text) =>
        text.StartsWith(Account) && text.Length > Account.Length && text[Account.Length] is not ('\n' or '\r');

    // [微博](…) is a link.
    private static bool IsInserted(ReadOnlySpan<char> inside, char close, ReadOnlySpan<char> after) =>
        close == ']' ? inside is "微博" && after is not ['(', ..] : ArePrices(inside) || IsForum(inside);

    // 4.000,-0.07,-1.72%: the price, its change, and what per cent that is of the price before.
    private static bool ArePrices(ReadOnlySpan<char> inside)
    {
        Span<double> numbers = stackalloc double[PricesInAll];
        var count = 0;
        foreach (var range in inside is [.., '%'] ? inside[..^1].SplitAny(',', '，') : default)
        {
            var number = inside[range].Trim(' ');
            if (
                count == PricesInAll
                || !number.Contains('.')
                || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[count])
            )
            {
                return false;
            }
            count++;
        }
        var (price, change, percent) = (numbers[0], numbers[1], numbers[2]);
        return count == PricesInAll
            && price > 0
            && Math.Abs(percent - (change == 0 ? 0 : 100 * change / (price - change))) <= LargestRounding;
    }

    private static bool IsForum(ReadOnlySpan<char> inside)
    {
        var code = inside.IndexOfAnyExceptInRange('0', '9');
        return code is ShortestCode or ShortestCode + 1
            && inside[code..].Trim(" ,，\u3000") is "股吧" or "诊股" or "行情";
    }
}
