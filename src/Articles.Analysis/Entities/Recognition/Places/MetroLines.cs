using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds lines of a city's railway by their numbers: 地铁4号线, 甲市地铁4号线, 轨道交通二号线, S6号线.</summary>
internal sealed class MetroLines : IRecognizer
{
    private const string Line = "号线";
    private const int LongestNumber = 3;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        bool? isOfRailways = null;
        for (
            var at = s.IndexOf(Line, StringComparison.Ordinal);
            at > 0;
            at = s.IndexOf(Line, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + Line.Length;
            var number = text.TokenAt(at - 1);
            if (
                !text.StartsToken(end)
                || (
                    text.Kind(number) is not (TokenKind.Number or TokenKind.Latin)
                    && !NameNumerals.OfChinese.Contains(s[at - 1])
                )
                || at - text.Start(number) > LongestNumber
            )
            {
                continue;
            }
            var isNamed = IsRailway(text[number - 1]);
            // A factory has lines too.
            if (!isNamed && !(isOfRailways ??= Railways.Any(x => s.Contains(x, StringComparison.Ordinal))))
            {
                continue;
            }
            // 甲市地铁4号线: the city's own line.
            var first = isNamed ? (number > 1 && IsCity(text, number - 2) ? number - 2 : number - 1) : number;
            candidates.Add(new Candidate(text.Start(first), end, EntityCategory.Location, 0.95));
        }
    }

    // 徐汇区|地铁11号线: the district says where it runs.
    private static bool IsCity(TokenizedText text, int token) =>
        text.IsPlace(token) && text[token] is not [.., '区' or '县' or '镇' or '乡' or '村' or '路'];

    private static readonly string[] Railways = ["地铁", "轨道交通", "轻轨"];

    private static bool IsRailway(ReadOnlySpan<char> word) =>
        word is "地铁" or "轨道交通" or "轻轨" or "磁浮" or "城轨" or "有轨电车" or "市域铁路";
}
