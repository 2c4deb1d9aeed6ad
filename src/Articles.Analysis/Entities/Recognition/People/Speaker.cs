using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds a person at a clause's beginning by what stands behind the name.</summary>
internal static class Speaker
{
    private static readonly WordSet Verbs = new([
        "表示",
        "介绍",
        "指出",
        "强调",
        "认为",
        "说",
        "称",
        "告诉",
        "透露",
        "坦言",
        "回忆",
        "出席",
        "致辞",
        "宣布",
        "主持",
        "讲话",
        "作",
        // Offices are taken up and laid down by people alone.
        "出任",
        "获任",
        "接任",
        "卸任",
        "辞任",
        "当选",
        "逝世",
        "去世",
        "率队",
        "任",
        "受贿",
        "获刑",
        "主演",
        "执导",
        "夺冠",
    ]);

    /// <summary>Adds the name at a token: 李某表示 says that it is one; so does a personal title (李某院士).</summary>
    public static void Add(TokenizedText text, int token, List<Candidate> candidates)
    {
        var start = text.Start(token);
        var length = PersonName.LengthAt(text, start);
        if (
            length == 0
            || start + length >= text.Text.Length
            || PersonName.IsRare(text, start)
            // 华为表示: a firm says things too.
            || Grammar.Bodies.Contains(text.Text.AsSpan(start, length))
            // 毕业后|出任.
            || text.Text[start + length - 1] is '后' or '前' or '时'
        )
        {
            return;
        }
        var after = text.TokenAt(start + length);
        after = text[after] is "则" or "还" or "也" or "就" or "均" or "在" ? after + 1 : after;
        // 李某|获|任.
        after = text[after] is "获" && text[after + 1] is "任" ? after + 1 : after;
        // 沈报|全媒体记者: a newspaper.
        if (text[after] is [.., '记', '者'] && text.Text[start + length - 1] is '报' or '网' or '社' or '台')
        {
            return;
        }
        if (Says(text, after) || text.IsOneOf(after, Grammar.PersonalTitles))
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.7));
        }
    }

    /// <summary>Whether a token is a verb of what people do.</summary>
    public static bool Says(TokenizedText text, int token) => text.IsOneOf(token, Verbs);
}
