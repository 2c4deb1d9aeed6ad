using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the company whose manager says something of it: 甲相关负责人表示，公司…; 甲董事长李明在论坛上表示，公司….</summary>
internal sealed class CompanyManagers(string text, MentionIndex index)
{
    private const int ManagerReach = 14;
    private static readonly WordList Managers = new(
        CompanyTitles.OfHeads + " 有关人士 相关人士 副总裁 总监 发言人 高管 董秘"
    );
    private static readonly WordList Telling = new("表示 介绍 说 称 透露 告诉 坦言 指出");

    /// <summary>The company whose manager says what stands at a place, or null.</summary>
    public Entity? Speaking(int at)
    {
        var last = index.FirstAfter(at) - 1;
        for (
            var i = last;
            i >= 0 && i > last - CompanyNames.MostNames && index.Mentions[i].End > at - CompanyNames.Reach;
            i--
        )
        {
            var named = index.Mentions[i];
            var between = text.AsSpan(named.End, at - named.End);
            if (between.IndexOfAny('。', '\n', '；') >= 0)
            {
                return null;
            }
            if (CompanyNames.Company(named.Entity) is { } company)
            {
                return
                    Managers.IndexIn(text, named.End, Math.Min(at, named.End + ManagerReach)) is >= 0 and var manager
                    && Telling.IsIn(text, manager, at)
                    ? company
                    : null;
            }
        }
        return null;
    }
}
