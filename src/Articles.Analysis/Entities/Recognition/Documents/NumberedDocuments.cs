using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>
/// Finds papers that are called by their number: those of an authority (国发〔2023〕11号) and standards (GB/T 36073—2018, YD/T 1234-2020).
/// </summary>
internal sealed class NumberedDocuments : IRecognizer
{
    private const int LongestIssuer = 10;
    private const int YearLength = 4;
    private const int MostDigits = 6;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly WordSet Standards = new([
        "GB",
        "GBZ",
        "GJB",
        "YD",
        "DL",
        "JT",
        "JTG",
        "JR",
        "GA",
        "HJ",
        "CJJ",
        "CJ",
        "JGJ",
        "SJ",
        "MZ",
        "NY",
        "TB",
        "WS",
        "LY",
        "SY",
        "QX",
        "ISO",
        "IEC",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var open = text.Next(1, '〔'); open < text.Count; open = text.Next(open + 1, '〔'))
        {
            if (
                NumberEnd(text.Text, text.Start(open)) is > 0 and var end
                && IssuerStart(text, open) is >= 0 and var first
            )
            {
                candidates.Add(new Candidate(text.Start(first), end, EntityCategory.Document, 0.9));
            }
        }
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (text.IsOneOf(i, Standards) && StandardEnd(text.Text, text.End(i)) is > 0 and var end)
            {
                candidates.Add(new Candidate(text.Start(i), end, EntityCategory.Document, 0.9));
            }
        }
    }

    // 〔2023〕11号, 〔2023〕第11号: where it ends; 0 if it is none.
    private static int NumberEnd(string text, int open)
    {
        var rest = text.AsSpan(open + 1);
        if (rest.Length < YearLength + 3 || rest[..YearLength].ContainsAnyExcept(Digits) || rest[YearLength] != '〕')
        {
            return 0;
        }
        var at = YearLength + 1;
        at += rest[at] == '第' ? 1 : 0;
        var digits = Digit(rest[at..]);
        return digits is > 0 and <= MostDigits && at + digits < rest.Length && rest[at + digits] == '号'
            ? open + at + digits + 2
            : 0;
    }

    // 国|发, 工信部|联|通信: the characters that stand for who issues it; -1 if there are none.
    private static int IssuerStart(TokenizedText text, int open)
    {
        var first = open;
        while (
            first > 0
            && text.Kind(first - 1) == TokenKind.Word
            && text.End(open - 1) - text.Start(first - 1) <= LongestIssuer
            && text.Tag(first - 1) is not ("p" or "uj" or "c" or "ul")
            && !(text.Tag(first - 1) is "v" && text[first - 1].Length > 1)
            && text[first - 1] is not ("文件" or "文号" or "通知" or "公告" or "批复")
        )
        {
            first--;
        }
        // 《甲》（国发〔2023〕11号）: the title is the name.
        return first < open && text.End(open - 1) - text.Start(first) >= 2 && text.Mark(first - 1) is not ('（' or '(')
            ? first
            : -1;
    }

    // /T 36073.1—2018: where it ends; 0 if no number and year follow.
    private static int StandardEnd(string text, int at)
    {
        if (at + 1 < text.Length && text[at] == '/' && text[at + 1] is 'T' or 'Z')
        {
            at += 2;
        }
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        var number = Digit(text.AsSpan(at));
        if (number is 0 or > MostDigits)
        {
            return 0;
        }
        at += number;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at += 1 + Digit(text.AsSpan(at + 1));
        }
        var dash = text.AsSpan(at).IndexOfAnyExcept("-—–－");
        return dash is 1 or 2 && Digit(text.AsSpan(at + dash)) == YearLength && text[at + dash] is '1' or '2'
            ? at + dash + YearLength
            : 0;
    }

    private static int Digit(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(Digits) is >= 0 and var length ? length : text.Length;
}
