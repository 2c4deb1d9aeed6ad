using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Relations;

/// <summary>Finds who is said to hold a title in a body: 某某任甲公司总经理, 某某为乙公司董事长、总裁.</summary>
internal static class AppointedRoles
{
    private const int MostTitles = 4;

    private static readonly WordSet Holding = new([
        "任",
        "获任",
        "出任",
        "担任",
        "就任",
        "接任",
        "兼任",
        "升任",
        "调任",
        "现任",
        "为",
        "是",
        "系",
        "当选",
        "当选为",
    ]);

    /// <summary>Adds the titles behind a person's name, each with the numbers of the body and the person.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="index">Where they are named.</param>
    /// <param name="mention">The number of the mention that names the person.</param>
    /// <param name="roles">Takes the titles.</param>
    public static void Add(
        TokenizedText text,
        IReadOnlyList<Entity> entities,
        EntityIndex index,
        int mention,
        List<(int Body, int Person, string Title)> roles
    )
    {
        var (name, person) = index.Mentions[mention];
        AddAppointment(text, entities, index, mention, roles);
        if (
            mention + 1 == index.Mentions.Count
            || index.Mentions[mention + 1] is var (place, body)
                && (
                    entities[body].Category != EntityCategory.Organization
                    || !IsHeld(text, name.Offset + name.Length, place.Offset)
                )
            || place.Offset + place.Length == text.Text.Length
        )
        {
            return;
        }
        var (known, title) = (roles.Count, text.TokenAt(place.Offset + place.Length));
        for (var i = 0; i < MostTitles && TitledPerson.IsTitle(text, title); i++)
        {
            roles.Add((body, person, text[title].ToString()));
            title += text.Mark(title + 1) is '、' || text[title + 1] is "兼" ? 2 : 1;
        }
        // 李某，甲银行行长王某: the title is the next one's.
        if (
            IsBeside(text, name.Offset + name.Length, place.Offset)
            && text.Mark(title) is not ('，' or '。' or '）' or ')' or '；')
        )
        {
            roles.RemoveRange(known, roles.Count - known);
        }
    }

    // 甲集团|聘请|李某|为|首席科学家: the body that appoints, and what it makes of the person.
    private static void AddAppointment(
        TokenizedText text,
        IReadOnlyList<Entity> entities,
        EntityIndex index,
        int mention,
        List<(int Body, int Person, string Title)> roles
    )
    {
        var (name, person) = index.Mentions[mention];
        if (name.Offset == 0 || name.Offset + name.Length >= text.Text.Length)
        {
            return;
        }
        var verb = text.TokenAt(name.Offset - 1);
        var becoming = text.TokenAt(name.Offset + name.Length);
        if (
            AppointedPerson.IsVerb(text, verb)
            && text[becoming] is "为" or "担任" or "出任"
            && TitledPerson.IsTitle(text, becoming + 1)
            && index.EndingAt(text.Start(verb)) is >= 0 and var body
            && entities[body].Category == EntityCategory.Organization
        )
        {
            roles.Add((body, person, text[becoming + 1].ToString()));
        }
    }

    // Nothing but the verb stands between the person and the body.
    private static bool IsHeld(TokenizedText text, int end, int start) =>
        end < start
        && text.TokenAt(end) is var verb
        && text.End(verb) == start
        && (text.IsOneOf(verb, Holding) || IsBeside(text, end, start));

    // 李某，甲银行行长，…; 李某（甲银行行长）: what somebody is, beside the name.
    private static bool IsBeside(TokenizedText text, int end, int start) =>
        end + 1 == start && text.Text[end] is '，' or '（' or '(';
}
