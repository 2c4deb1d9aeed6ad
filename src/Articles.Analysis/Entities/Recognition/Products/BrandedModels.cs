using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds devices and cars that a maker numbers (云米14, 云想L6 Pro, 云海06 DM-i), and takes what tells one of a row from the others
/// into the name that was found before (云米SU7|Max, 云为Pura|70 Ultra).
/// </summary>
internal sealed class BrandedModels : IRecognizer
{
    private const int LongestNumber = 3;
    private const int MostSuffixes = 3;

    private static readonly WordSet Brands = WordTable.Set("models", "brand");
    private static readonly WordSet Suffixes = WordTable.Set("models", "suffix");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var candidate = candidates[i];
            if (
                candidate.Category == EntityCategory.Product
                && text.StartsToken(candidate.Start)
                && text.TokenAt(candidate.End - 1) is var last
                && text.End(last) == candidate.End
                && char.IsAsciiLetterOrDigit(text.Text[candidate.End - 1]) is var latin
                && (latin || last + 1 == text.After(last))
                && End(text, last, mayNumber: latin || text.Tag(last) is "nz") is var end
                && end > last
            )
            {
                candidates.Add(candidate with { End = text.End(end) });
            }
        }
        for (var i = text.Next(0, Brands); i < text.Count; i = text.Next(i + 1, Brands))
        {
            if (IsCode(text, i + 1))
            {
                var end = text.End(End(text, i + 1, mayNumber: false));
                candidates.Add(new Candidate(text.Start(i), end, EntityCategory.Product, 0.7));
            }
        }
    }

    // 14, 06, L6, ET7, GT5; 5月, 10余家, 90万台 and 3款 are counted, 1-5月 is a time.
    private static bool IsCode(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Number
            ? text[token].Length is > 1 and <= LongestNumber
                && !text[token].ContainsAnyExceptInRange('0', '9')
                && !LatinVersion.IsCounted(text, token)
                && !IsMeasured(text, token)
                && text.Mark(token + 1) is not ('.' or '+' or '：' or '）' or '—')
            : text.Kind(token) == TokenKind.Latin
                && text[token].Length <= LongestNumber + 1
                && char.IsAsciiLetterUpper(text[token][0])
                && char.IsAsciiDigit(text[token][^1]);

    // 20部手机, 30辆, but 14支持.
    private static bool IsMeasured(TokenizedText text, int token) =>
        NumberReader.TryRead(text.Text, text.Start(token), text.Text.Length, out var number)
        && (
            number.End > text.End(token)
            || UnitReader.Read(text.Text, number, text.Text.Length, out _).Kind != UnitKind.None
        );

    // 甲Mate 70|发布: one of a row, and nothing that is counted.
    private static bool IsModel(TokenizedText text, int number) =>
        text[number][0] != '0'
        && (text.Tag(number + 1) is "v" || text.Mark(number + 1) is '，' or '。' or '、' || text[number + 1] is "系列")
        && !LatinVersion.IsCounted(text, number)
        && !IsMeasured(text, number);

    // The last token of the suffixes behind a name: Max, 70 Ultra, DM-i, +.
    private static int End(TokenizedText text, int last, bool mayNumber)
    {
        var number = text.After(last);
        if (
            mayNumber
            && text.Kind(number) == TokenKind.Number
            && text[number].Length <= LongestNumber
            && !text[number].ContainsAnyExceptInRange('0', '9')
            && (Suffixes.Contains(text[text.After(number)]) || IsModel(text, number))
        )
        {
            last = number;
        }
        for (var i = 0; i < MostSuffixes && text.Kind(text.After(last)) == TokenKind.Latin; i++)
        {
            if (!text.IsOneOf(text.After(last), Suffixes))
            {
                break;
            }
            last = text.After(last);
        }
        return
            text.Mark(last + 1) == '+'
            && text.Kind(last + 2) == TokenKind.Word
            && text.Kind(last) is TokenKind.Latin or TokenKind.Number
            ? last + 1
            : last;
    }
}
