namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds which of the two names before it 前者 or 后者 means at a clause's head.</summary>
internal sealed class FormerAndLatter(string text, MentionIndex index)
{
    // What was named longer ago is not meant.
    private const int Reach = 80;
    private const int LongestFormer = 120;

    /// <summary>The entity meant, or null: the last two names of one kind are the pair.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public Entity? Of(int at, int end)
    {
        if (at + 1 >= end || text[at + 1] != '者' || text[at] is not ('前' or '后'))
        {
            return null;
        }
        var isFormer = text[at] == '前';
        // 前者面向甲、乙；后者…: the pair stands before both.
        var from = Math.Max(0, at - LongestFormer);
        var before = !isFormer ? text.AsSpan(from, at - from).LastIndexOf("前者") : -1;
        at = before >= 0 ? from + before : at;
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i > 0 && i >= last - 1 && index.Mentions[i - 1].End > at - Reach; i--)
        {
            var (former, latter) = (index.Mentions[i - 1].Entity, index.Mentions[i].Entity);
            if (former.Category == latter.Category && !ReferenceEquals(former, latter))
            {
                return isFormer ? former : latter;
            }
        }
        return null;
    }
}
