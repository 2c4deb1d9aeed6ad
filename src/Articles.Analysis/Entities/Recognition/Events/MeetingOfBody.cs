using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Bodies;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds meetings that are called by who holds them, the year and their kind (云上学会2031年学术年会, 江州市2031年度招商大会): the
/// year stands inside the name there, and what follows it says too little by itself.
/// </summary>
internal sealed class MeetingOfBody : IRecognizer
{
    private const int MostBetween = 5;

    private static readonly SearchValues<char> Lasts = SearchValues.Create("会坛议");

    // Kinds of meetings that every body holds.
    private static readonly WordSet Kinds = new([
        "年会",
        "大会",
        "研讨会",
        "座谈会",
        "发布会",
        "推介会",
        "洽谈会",
        "交流会",
        "推进会",
        "说明会",
        "招商会",
        "启动会",
        "现场会",
        "订货会",
    ]);

    // 甲公司2031年|助力|乡村振兴推进会: what the meeting is to bring about.
    private static readonly WordSet Aims = new(["助力", "推进", "促进", "推动", "深化", "支持", "服务", "加快"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        LentMap<int, int>? bodies = null;
        for (var i = text.NextEnding(3, Lasts); i < text.Count; i = text.NextEnding(i + 1, Lasts))
        {
            if (!IsMeeting(text, i))
            {
                continue;
            }
            var year = IsWide(text[i - 1]) ? -1 : YearBefore(text, i);
            if (year != 0)
            {
                bodies ??= BodyEnds.Of(candidates);
                var start = year < 0 ? StartOfWide(text, i, bodies.Value) : StartBefore(text, year, bodies.Value);
                if (start >= 0)
                {
                    candidates.Add(new Candidate(start, text.End(i), EntityCategory.Event, 0.7));
                }
            }
        }
        bodies?.Dispose();
    }

    private static bool IsMeeting(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.HeadAt(token) is { Category: EntityCategory.Event, Strength: Strength.Sure } head
        && !Grammar.Boundaries.Contains(text[token][..^head.Word.Length])
        // 甲公司2031年进博会首次展出: what many take part in has a name without them.
        && (head.Word.Length != 3 || head.Word[^1] != '会' || Kinds.Contains(head.Word))
        && !PhraseWords.IsNoun(text, token + 1);

    private static bool IsWide(ReadOnlySpan<char> word) => word is "全国" or "全省" or "全市" or "全球";

    // 甲公司新型智慧城市|全国|推介会: whom it is for stands right before the noun. Where the body begins; -1 if none does.
    private static int StartOfWide(TokenizedText text, int last, LentMap<int, int> bodies)
    {
        for (var i = last - 2; i > 0 && last - i <= MostBetween && PhraseReach.Belongs(text, i); i--)
        {
            if (bodies.Items.TryGetValue(text.End(i - 1), out var start))
            {
                return start;
            }
        }
        return -1;
    }

    // 甲公司|2031|年…, 甲市|2031|年度…: where the body or the place begins; -1 if none does.
    private static int StartBefore(TokenizedText text, int year, LentMap<int, int> bodies) =>
        bodies.Items.TryGetValue(text.End(year - 1), out var start) ? start
        : text.IsPlace(year - 1) ? text.Start(year - 1)
        : -1;

    // The number of the year (2031|年, 2031|年度) that stands before what the meeting is about; 0 if none does.
    private static int YearBefore(TokenizedText text, int last)
    {
        for (var i = last - 1; i > 1 && last - i <= MostBetween; i--)
        {
            if (text[i] is "年" or "年度" && IsYear(text, i - 1))
            {
                return i - 1;
            }
            if (
                (!PhraseReach.Belongs(text, i) && !(Aims.Contains(text[i]) && text[i - 1] is "年" or "年度"))
                || text.Kind(i) == TokenKind.Number
            )
            {
                return 0;
            }
        }
        return 0;
    }

    private static bool IsYear(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Number
        && text[token] is ['1' or '2', _, _, _]
        && !text[token].ContainsAnyExceptInRange('0', '9');
}
