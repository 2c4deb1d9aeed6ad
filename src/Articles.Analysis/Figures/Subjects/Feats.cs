using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds who scores at a clause's head: 甲队主攻手李明独得28分 are the player's points, not the team's.</summary>
internal sealed class Feats(string text, MentionIndex index)
{
    // A team, a role and a name stand before what was scored.
    private const int Reach = 16;
    private const int MostMentions = 3;

    private static readonly WordList Scoring = new(
        "独得 砍下 拿下 贡献 打入 攻入 射入 踢进 打进 斩获 轰下 送出 摘得 夺得 独中 投中 命中 跑出 得到 拿到 抢下"
    );

    // What somebody does in a life, or is tried for.
    private static readonly WordList Works = new(
        "发表学术 发表论文 发表了 发表作品 出版专著 出版了 出版著作 创作 撰写 培养研究生 培养博士 收受 侵吞 受贿 非法收受 挪用 贪污 非法占有 享年 终年"
    );
    private static readonly WordList Manners = new("全场 本场 首节 上半场 下半场 一人 独自 个人 共 则 也 还 又");

    /// <summary>Whether a clause leaves the player for the team: 甲独得28分，|全队命中三分球12个.</summary>
    public static bool Leaves(string text, Entity told, int start, int end) =>
        told.Category == EntityCategory.Person && Teams.LengthAt(text, start, end) > 0;

    private static readonly WordList Teams = new("全队 球队 该队");

    // 向李明|送出慰问金: it is he who gets it; money is no score.
    private bool IsScore(int player, int verb, int end) =>
        !(player > 0 && text[player - 1] is '向' or '给' or '为' or '对' or '与')
        && !text.AsSpan(verb, end - verb).Contains('元');

    /// <summary>The player, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public Entity? Of(int at, int end)
    {
        var i = index.FirstAfter(at);
        for (var tries = 0; tries < MostMentions && i < index.Mentions.Count; tries++, i++)
        {
            var named = index.Mentions[i];
            if (named.Offset > Math.Min(end, at + Reach))
            {
                return null;
            }
            if (named.Entity.Category == EntityCategory.Person)
            {
                var verb = named.End;
                while (Manners.LengthAt(text, verb, end) is var manner and > 0)
                {
                    verb += manner;
                }
                return
                    (Scoring.LengthAt(text, verb, end) > 0 && IsScore(named.Offset, verb, end))
                    || Works.LengthAt(text, verb, end) > 0
                    ? named.Entity
                    : null;
            }
        }
        return null;
    }
}
