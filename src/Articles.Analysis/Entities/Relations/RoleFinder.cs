using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Relations;

/// <summary>
/// Finds who holds which title in which body, from what stands before a person's name: 甲公司党委书记、总经理李某,
/// 乙公司董事，甲公司总经理李某; and from what is said of the person (AppointedRoles). 公司 alone is the body named last.
/// </summary>
internal static class RoleFinder
{
    private const int Reach = 16;

    /// <summary>Adds the titles, each with the numbers of the body and the person it is about, in text order.</summary>
    public static void Find(
        TokenizedText text,
        IReadOnlyList<Entity> entities,
        EntityIndex index,
        List<(int Body, int Person, string Title)> roles
    )
    {
        using var seen = LentSet<(int, int, string)>.Take();
        using var titles = LentList<string>.Take();
        var lastBody = -1;
        for (var i = 0; i < index.Mentions.Count; i++)
        {
            var (mention, entity) = index.Mentions[i];
            if (entities[entity].Category == EntityCategory.Organization)
            {
                lastBody = entity;
            }
            else if (entities[entity].Category == EntityCategory.Person)
            {
                if (mention.Offset > 0)
                {
                    AddTitles(text, entities, index, mention.Offset, entity, lastBody, titles.Items, roles);
                }
                AppointedRoles.Add(text, entities, index, i, roles);
            }
        }
        roles.RemoveAll(x => !seen.Items.Add(x));
    }

    private static void AddTitles(
        TokenizedText text,
        IReadOnlyList<Entity> entities,
        EntityIndex index,
        int end,
        int person,
        int lastBody,
        List<string> titles,
        List<(int, int, string)> roles
    )
    {
        titles.Clear();
        var first = text.TokenAt(end - 1);
        // 甲任乙集团总裁，|丙任丁股份董事长: the title is the one's before the comma.
        if (text.Mark(first) is '，')
        {
            return;
        }
        for (var i = first; i >= 0 && first - i < Reach; i--)
        {
            var body = index.EndingAt(text.End(i));
            var isBody = body >= 0 && entities[body].Category == EntityCategory.Organization;
            if (isBody || text[i] is "公司" or "集团" or "学校" or "医院")
            {
                body = isBody ? body : lastBody;
                for (var j = titles.Count - 1; j >= 0 && body >= 0; j--)
                {
                    roles.Add((body, person, titles[j]));
                }
                titles.Clear();
                i = isBody ? text.TokenAt(index.StartOfMentionEndingAt(text.End(i))) : i;
            }
            else if (TitledPerson.IsTitle(text, i))
            {
                // 甲集团|原|董事长: what somebody was.
                var was = text[i - 1] is "原" or "前" or "时任";
                titles.Add(was ? string.Concat(text[i - 1], text[i]) : text.NameOf(text[i]));
                i -= was ? 1 : 0;
            }
            else if (text.Mark(i) is not ('、' or '，') && text[i] is not ("兼" or "兼任" or "、"))
            {
                return;
            }
        }
    }
}
