using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>Finds the days and months of something that a country or the world keeps: 世界海洋日, 国家宪法日, 全国安全生产月.</summary>
internal sealed class DayRecognizer : IRecognizer
{
    private const int MostWords = 4;
    private const int Longest = 10;

    private static readonly WordSet Keepers = new(["世界", "国际", "全球", "国家", "全国", "中国", "联合国"]);
    private static readonly WordSet Ordinary = WordTable.Set("days", "ordinary");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (
            var i = text.Next(0, '世', '国', '全', '中', '联');
            i < text.Count;
            i = text.Next(i + 1, '世', '国', '全', '中', '联')
        )
        {
            // 世界读书日 may be one word.
            if (text[i] is [_, _, _, .., '日'] && Keepers.LongestStart(text[i]) > 0 && !IsOrdinary(text[i]))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Event, 0.7));
            }
            else if (Keepers.Contains(text[i]))
            {
                AddFrom(text, i, candidates);
            }
        }
    }

    private static void AddFrom(TokenizedText text, int first, List<Candidate> candidates)
    {
        for (var i = first + 1; i <= first + MostWords && text.Kind(i) == TokenKind.Word; i++)
        {
            if (
                text.End(i) - text.Start(first) > Longest
                || text.Tag(i) is "uj" or "p" or "c" or "d" or "r" or "ul" or "uz" or "f"
                // 中国赴日游客, 中国昔日: a visit to 日本, a time.
                || (text[i].Length == 1 && text.Tag(i) is ['v', ..])
                || text[i] is [_, '日']
                || (text[i].Length > 1 && Grammar.Boundaries.Contains(text[i]))
            )
            {
                return;
            }
            if (
                (text[i] is [_, _, .., '日'] or [_, _, .., '月'] || (text[i] is "日" && text[i - 1].Length > 1))
                && text.Text.AsSpan(text.Start(first), text.End(i) - text.Start(first)) is { Length: > 3 } name
                && (text[i] is not [.., '月'] || Months.LongestEnd(name) > 0)
                && !IsOrdinary(name)
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Event, 0.7));
                return;
            }
        }
    }

    private static readonly WordSet Months = new([
        "宣传月",
        "质量月",
        "生产月",
        "读书月",
        "消费月",
        "活动月",
        "服务月",
    ]);

    private static bool IsOrdinary(ReadOnlySpan<char> name) => Ordinary.LongestEnd(name) > 0;
}
