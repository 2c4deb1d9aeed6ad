using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Typesetting;

/// <summary>
/// An article's text as if all typesetters set alike, so that the grammar need not know of them: without the spaces that some put
/// between Chinese characters and digits or Latin letters (<c>2025 年 7 月</c>, <c>超 25 万</c>), in curved quotation marks
/// (<see cref="CornerMarks"/>), with raised dots in names (<see cref="NameDots"/>). Its list is lent and given back.
/// </summary>
internal sealed class UniformText : IDisposable
{
    // Where the characters after each dropped space begin in the uniform text, in order.
    private readonly LentList<int> _lent = LentList<int>.Take();
    private readonly List<int> _dropped;

    /// <summary>Reads a text, in time linear in its length.</summary>
    public UniformText(string text)
    {
        _dropped = _lent.Items;
        var marked = CornerMarks.Curved(NameDots.Raised(text));
        for (var at = NextSpace(marked, 0); at < marked.Length; at = NextSpace(marked, at + 1))
        {
            if (IsSpacing(marked, at))
            {
                _dropped.Add(at - _dropped.Count);
            }
        }
        Text = _dropped.Count == 0 ? marked : Without(marked, _dropped);
        IsSame = ReferenceEquals(Text, text);
    }

    /// <summary>The text that is set so; the same string if it was set so itself.</summary>
    public string Text { get; }

    /// <summary>Whether it was.</summary>
    public bool IsSame { get; }

    /// <summary>The article whose text this was made of, set so.</summary>
    public ArticleText Article(ArticleText article) =>
        IsSame ? article : article with { Text = Text, Title = article.Title is { } title ? Of(title) : null };

    private static string Of(string text)
    {
        using var uniform = new UniformText(text);
        return uniform.Text;
    }

    /// <summary>The original's offset of a character of the uniform text.</summary>
    public int ToOriginal(int offset) => offset + CountUpTo(offset);

    private int CountUpTo(int offset)
    {
        var (low, high) = (0, _dropped.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _dropped[middle] <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static int NextSpace(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(' ', '\u00A0');
        return next < 0 ? text.Length : from + next;
    }

    private static string Without(string text, List<int> dropped) =>
        string.Create(
            text.Length - dropped.Count,
            (text, dropped),
            static (uniform, state) =>
            {
                // The k-th dropped space stood at its uniform offset plus k.
                var from = 0;
                for (var k = 0; k <= state.dropped.Count; k++)
                {
                    var end = k < state.dropped.Count ? state.dropped[k] : uniform.Length;
                    state.text.AsSpan(from + k, end - from).CopyTo(uniform[from..]);
                    from = end;
                }
            }
        );

    private static bool IsSpacing(string text, int at) =>
        text[at] is ' ' or '\u00A0'
        && at > 0
        && at + 1 < text.Length
        && (
            IsInNumber(text, at)
            || (IsChinese(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]))
            || (IsChinese(text[at + 1]) && IsLatin(text[at - 1]) && !PartsClauses(text, at))
        );

    // 收入增长8.9% 股价上涨: who sets no space before a number sets none after it but between clauses. No share is longer.
    private static bool PartsClauses(string text, int at)
    {
        var before = at - 2;
        while (before > 0 && before > at - LongestShare && (char.IsAsciiDigit(text[before]) || text[before] == '.'))
        {
            before--;
        }
        return text[at - 1] == '%'
            && before >= 0
            && IsChinese(text[before])
            && text[at + 1] != '的'
            // 85% 左右: a bound belongs to its number.
            && text.AsSpan(at + 1, Math.Min(2, text.Length - at - 1))
                is not ("以上" or "以下" or "左右" or "上下" or "以内");
    }

    private const int LongestShare = 12;

    // 三千 八百, 百 分 之 五, 1000  万: a number set with spaces. No run of spaces in one is longer than three.
    private static bool IsInNumber(string text, int at)
    {
        var (before, after) = (at - 1, at + 1);
        for (var i = 0; i < 2; i++)
        {
            before -= before > 0 && text[before] == ' ' ? 1 : 0;
            after += after + 1 < text.Length && text[after] == ' ' ? 1 : 0;
        }
        var (first, second) = (text[before], text[after]);
        return (Numerals.Begins(first) || Joins.Contains(first))
            && (Numerals.Begins(second) || Joins.Contains(second))
            && !(Numerals.Arabic(first) >= 0 && Numerals.Arabic(second) >= 0);
    }

    private const string Joins = "点分之又负余几成折个";

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF' or '“' or '”' or '《' or '》';

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '%' or '+';

    /// <inheritdoc />
    public void Dispose() => _lent.Dispose();
}
