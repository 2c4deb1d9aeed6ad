namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds which of the two names before it 前者 or 后者 means at a clause's head.</summary>
internal sealed class FormerAndLatter(string text, MentionIndex index)
{
    // What was named longer ago is not meant.
    private const int Reach = 80;

    /// <summary>The entity meant, or null: the last two names of one kind are the pair.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public Entity? Of(int at, int end)
    {
        if (at + 1 >= end || text[at + 1] != '者' || text[at] is not ('前' or '后'))
        {
            return null;
        }
        for (var i = index.FirstAfter(at) - 1; i > 0 && index.Mentions[i - 1].End > at - Reach; i--)
        {
            var (former, latter) = (index.Mentions[i - 1].Entity, index.Mentions[i].Entity);
            if (former.Category == latter.Category && !ReferenceEquals(former, latter))
            {
                return text[at] == '前' ? former : latter;
            }
        }
        return null;
    }
}
