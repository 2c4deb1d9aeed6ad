using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Hands the values of a list out to the names that it is said of, in their order: 甲市、乙市分别达30%和40%.</summary>
internal sealed class Distribution(string text, MentionIndex index)
{
    // What may stand between two names or two values of a list.
    private const int LongestJoint = 4;

    private static readonly WordTable Each = new("分别");
    private static readonly WordTable Joints = new("、 和 与 及 以及 ”、“ ”和“ 》、《 》和《");
    private static readonly WordTable Marks = new("、 和 与 及");

    // The last list of names of the sentence.
    private int _first;
    private int _count;
    private int _end;

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence() => _count = 0;

    /// <summary>Reads the lists of names of a clause.</summary>
    public void Read(Clause clause)
    {
        var i = index.FirstAfter(clause.Span.Offset);
        while (i < index.Mentions.Count && index.Mentions[i].End <= clause.Span.End)
        {
            var count = 1;
            while (i + count < index.Mentions.Count && IsJoined(i + count, clause.Span.End))
            {
                count++;
            }
            if (count > 1 && !IsAside(clause.Span.Offset, index.Mentions[i].Offset))
            {
                (_first, _count, _end) = (i, count, index.Mentions[i + count - 1].End);
            }
            i += count;
        }
    }

    // 到甲市、乙市的时延分别为…: where something leads has no figures of it.
    private bool IsAside(int start, int at) => Asides.LengthBefore(text, start, at) > 0;

    private static readonly WordTable Asides = new("到 至 向 往 赴 从 由 与 对 给 为 距 距离 通往 前往 来自 面向");

    private bool IsJoined(int next, int end)
    {
        var (left, right) = (index.Mentions[next - 1], index.Mentions[next]);
        var gap = right.Offset - left.End;
        return right.End <= end
            && gap is > 0 and <= LongestJoint
            && left.Entity.Category == right.Entity.Category
            && Joints.LengthAt(text, left.End, right.Offset) == gap;
    }

    /// <summary>Whose value a clause's quantity is if the clause hands its values out; else null.</summary>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="quantity">Which one.</param>
    public Entity? Of(ClauseFigures clause, int quantity)
    {
        if (
            _count == 0
            || Each.IndexIn(text, clause.Span.Offset, clause.Quantities[quantity].Offset) is not (var each and >= 0)
        )
        {
            return null;
        }
        // 甲、乙合作，收入和利润分别为…: the values are those of what was listed last.
        if (_end > each || Marks.IsIn(text, Math.Max(clause.Span.Offset, _end), each))
        {
            return null;
        }
        var first = quantity;
        while (first > 0 && clause.Quantities[first - 1].Offset > each && IsListed(clause, first))
        {
            first--;
        }
        var last = quantity;
        while (last + 1 < clause.Quantities.Count && IsListed(clause, last + 1))
        {
            last++;
        }
        return last - first + 1 == _count ? index.Mentions[_first + quantity - first].Entity : null;
    }

    private bool IsListed(ClauseFigures clause, int next)
    {
        var (left, right) = (clause.Quantities[next - 1], clause.Quantities[next]);
        var gap = right.Offset - left.End;
        return gap is > 0 and <= LongestJoint
            && left.Unit.Written == right.Unit.Written
            && Marks.LengthAt(text, left.End, right.Offset) == gap;
    }
}
