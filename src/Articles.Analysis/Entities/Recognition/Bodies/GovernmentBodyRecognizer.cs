using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the bodies that govern a place, whose names end in no noun of their own: 长沙市委, 中共湘潭县委, 市人大常委会 of a
/// place, and a place's office in another one (宁乡市驻京办).
/// </summary>
internal sealed class GovernmentBodyRecognizer : IRecognizer
{
    private const string Levels = "省市县区州盟旗";
    private const int LongestSeat = 4;

    private static readonly WordSet Bodies = new([
        "委",
        "委员会",
        "委办公室",
        "委宣传部",
        "委组织部",
        "委统战部",
        "委政法委",
        "委党校",
        "委网信办",
        "委编办",
        "委改革办",
        "委金融办",
        "委军民融合办",
        "委社会工作部",
        "政府",
        "人民政府",
        "政府办公室",
        "人大",
        "人大常委会",
        "政协",
        "纪委",
        "纪委监委",
        "监委",
        "发改委",
    ]);

    // 省委组织部, 市政府办公室, 自治区政府: bodies that are called by their level only.
    private static readonly WordSet LevelOnly = new([
        .. WordTable
            .Read("level-bodies")
            .Where(x => x.Class is not ("levels" or "governments"))
            .SelectMany(x => x.Class.Split('|').SelectMany(level => x.Words.Words.Select(body => level + body))),
    ]);
    private static readonly CharacterSet Beginnings = new(LevelOnly.Words.Select(x => x[0]).Concat("省市县区"));
    private static readonly WordSet Offices = new(["办", "办事处", "联络处"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var at = text.Start(i);
            var mayBeLevel = Beginnings.Contains(text.Text[at]);
            if (mayBeLevel && IsCommitteeOfTitle(text, i))
            {
                candidates.Add(new Candidate(at, at + 2, EntityCategory.Organization, 0.6));
                continue;
            }
            if (mayBeLevel && LevelOnlyLength(text, at) is > 0 and var level)
            {
                candidates.Add(new Candidate(at, at + level, EntityCategory.Organization, 0.7));
                continue;
            }
            if (PlaceEnd(text, at) is not (> 0 and var end))
            {
                continue;
            }
            var rest = text.Text.AsSpan(end);
            if (BodyLength(rest) is > 0 and var body)
            {
                Add(text.Text, at, end + body, candidates);
            }
            else if (OfficeLength(rest) is > 0 and var office)
            {
                candidates.Add(new Candidate(at, end + office, EntityCategory.Organization, 0.9));
            }
        }
    }

    // 市委|书记, 市委常委: the committee of the place that the text is about, in the title of who sits in it.
    private static bool IsCommitteeOfTitle(TokenizedText text, int token) =>
        text[token] is ['省' or '市' or '县' or '区', '委', ..]
        && text.Text.AsSpan(text.Start(token) + 2) is ['书', '记', ..] or ['副', '书', '记', ..] or ['常', '委', ..]
        && !text.IsPlace(token - 1)
        && text[token - 1] is not ("各" or "两" or "原" or "时任" or "全");

    // Where the name of a place ends with its level: 长沙市, or 长沙|市.
    private static int PlaceEnd(TokenizedText text, int at)
    {
        int length = text.Starts.Span[at].Place;
        if (length < 2)
        {
            return 0;
        }
        var rest = text.Text.AsSpan(at);
        return
            // 甲和县委: no 和县.
            text[text.TokenAt(at)] is "和" or "与" or "及"
                ? 0
            : Levels.Contains(rest[length - 1]) ? at + length
            : length < rest.Length && Levels.Contains(rest[length]) ? at + length + 1
            : 0;
    }

    // 各市委宣传部 are many; 某市外办 begins with the city.
    private static int LevelOnlyLength(TokenizedText text, int at)
    {
        var length = LevelOnly.LongestStart(text.Text.AsSpan(at));
        return
            length > 0
            && text.StartsToken(at + length)
            && text.TokenAt(at) - 1 is var before
            && !text.IsPlace(before)
            && text[before] is not ("各" or "两" or "多" or "全" or "原")
            ? length
            : 0;
    }

    // 市委托 and 市委派 hold a verb.
    private static int BodyLength(ReadOnlySpan<char> rest)
    {
        var length = Bodies.LongestStart(rest);
        return length == 1 && rest.Length > 1 && rest[1] is '托' or '派' or '任' or '以' or '屈' ? 0 : length;
    }

    // 驻京办, 驻武汉办事处.
    private static int OfficeLength(ReadOnlySpan<char> rest)
    {
        for (var seat = 1; rest.Length > seat + 1 && rest[0] == '驻' && seat <= LongestSeat; seat++)
        {
            if (Offices.LongestStart(rest[(seat + 1)..]) is > 0 and var office)
            {
                return 1 + seat + office;
            }
        }
        return 0;
    }

    // 中共长沙市委 is 长沙市委.
    private static void Add(string text, int start, int end, List<Candidate> candidates)
    {
        var party = start >= 2 && text.AsSpan(start - 2, 2) is "中共";
        candidates.Add(
            party
                ? new Candidate(start - 2, end, EntityCategory.Organization, 0.9, start, end)
                : new Candidate(start, end, EntityCategory.Organization, 0.9)
        );
    }
}
