using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Hands the values of a list out to the names that it is said of, in their order: 甲市、乙市分别达30%和40%.</summary>
internal sealed class Distribution(string text, MentionIndex index)
{
    // What may stand between two names or two values of a list.
    private const int LongestJoint = 4;

    /// <summary>The words that hand a list out.</summary>
    public static WordList Each { get; } = new("分别 依次");

    private static readonly WordList Joints = new("、 和 与 及 以及 ”、“ ”和“ 》、《 》和《");
    private static readonly WordList Marks = new("、 和 与 及");

    // 成交量环比同比分别…: one thing's values in two reckonings.
    private static readonly WordList Reckonings = new("环比同比 同比环比");

    // The last list of names of the part, as numbers of mentions, and the one that is being read.
    private List<int> _names = [];
    private List<int> _read = [];
    private int _end;

    // Where the clause hands out; -1 if it doesn't.
    private int _each = -1;

    // The last run of values that was looked at.
    private int _runFirst;
    private int _runLast = -1;

    /// <summary>Begins a part of a sentence.</summary>
    public void BeginPart()
    {
        _names.Clear();
        _each = -1;
    }

    /// <summary>Reads the lists of names of a clause, and whether it hands out.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public void Read(Clause clause, int start)
    {
        _runLast = -1;
        var i = index.FirstAfter(clause.Span.Offset);
        while (i < index.Mentions.Count && index.Mentions[i].End <= clause.Span.End)
        {
            _read.Clear();
            for (var next = i; next >= 0; next = NextOf(next, clause.Span.End))
            {
                _read.Add(next);
            }
            if (_read.Count > 1 && IsSpokenOf(clause.Span.Offset, start, Owner(i, clause.Span)))
            {
                (_names, _read) = (_read, _names);
                _end = AfterNote(_names[^1], clause.Span.End);
                i = _names[^1] + 1;
            }
            else
            {
                i = _read[^1] + 1;
            }
        }
        _each = _names.Count > 0 ? Each.IndexIn(text, clause.Span.Offset, clause.Span.End) : -1;
        if (_each >= 0 && (_end > _each || IsOfOthers(Math.Max(clause.Span.Offset, _end))))
        {
            _each = -1;
        }
    }

    // 甲公司旗下的乙、丙: where the list begins with whose it is.
    private int Owner(int first, TextSpan clause) =>
        first > 0
        && index.Mentions[first - 1].Offset >= clause.Offset
        && NameChain.Last(text, index, first - 1, index.Mentions[first].End) == index.Mentions[first]
            ? index.Mentions[first - 1].Offset
            : index.Mentions[first].Offset;

    // A list at the clause's head, or one that it tells of at its end: 最快的是甲、乙. What is reached, held or compared
    // (到甲、乙, 收购甲、乙, 比甲、乙) has no values of the clause.
    private bool IsSpokenOf(int clause, int start, int at) =>
        at == 0 ? at == clause
        : at == start ? at == clause || !Asides.Contains(text[at - 1])
        : text[at - 1] is '是' or '有' || (text[at - 1] == '为' && at >= 2 && text[at - 2] == '的');

    private const string Asides = "与和及或将到距为";

    // 甲、乙合作，收入和利润分别为…, …，丙分别…: the values are those of what was listed or named last.
    private bool IsOfOthers(int from)
    {
        if (Reckonings.IsIn(text, from, _each))
        {
            return true;
        }
        for (var at = from; at < _each; at++)
        {
            at = text[at] == '（' ? CloseOf(at, _each) : at;
            if (text[at] == '、' || (text[at] is '和' or '与' or '及' && !IsInWord(at - 1) && !IsInWord(at)))
            {
                return true;
            }
        }
        return from > _end
            && index.FirstAfter(from) is var i
            && i < index.Mentions.Count
            && index.Mentions[i].Offset < _each;
    }

    // 甲市、乙市（含丙镇、丁镇）产量分别为…: what stands in brackets is told by the way.
    private int CloseOf(int open, int limit)
    {
        var close = text.AsSpan(open, Math.Min(LongestBracket, limit - open)).IndexOf('）');
        return close < 0 ? open : open + close;
    }

    // Where a name ends, with the bracket behind it: 甲市（不含乙县）.
    private int AfterNote(int name, int limit)
    {
        var end = index.Mentions[name].End;
        return end < limit && text[end] == '（' && CloseOf(end, limit) is var close && close > end ? close + 1 : end;
    }

    private const int LongestBracket = 80;

    // 普及率, 参与人数: no mark of a list.
    private bool IsInWord(int at) =>
        at >= 0 && at + 2 <= text.Length && Lexicon.Words.All.TryGetValue(text.AsSpan(at, 2), out _);

    // The name that a list goes on with behind another one; -1 if it ends there.
    private int NextOf(int name, int end)
    {
        var from = AfterNote(name, end);
        var next = index.FirstAfter(from);
        if (next >= index.Mentions.Count)
        {
            return -1;
        }
        var (left, right) = (index.Mentions[name], index.Mentions[next]);
        var gap = right.Offset - from;
        return
            right.End <= end
            && gap is > 0 and <= LongestJoint
            && IsOfOneKind(left.Entity.Category, right.Entity.Category)
            && Joints.LengthAt(text, from, right.Offset) == gap
            ? next
            : -1;
    }

    // 欧盟、美国, 甲、乙代表团: lands and the bodies of lands are listed together.
    private static bool IsOfOneKind(string left, string right) =>
        left == right
        || (
            left is EntityCategory.Location or EntityCategory.Organization
            && right is EntityCategory.Location or EntityCategory.Organization
        );

    /// <summary>Whose value a clause's quantity is if the clause hands its values out; else null.</summary>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="quantity">Which one.</param>
    public Entity? Of(ClauseFigures clause, int quantity)
    {
        if (_each < clause.Span.Offset || clause.Quantities[quantity].Offset < _each)
        {
            return null;
        }
        if (quantity > _runLast)
        {
            var first = quantity;
            while (first - 1 > _runLast && clause.Quantities[first - 1].Offset > _each && IsListed(clause, first))
            {
                first--;
            }
            (_runFirst, _runLast) = (first, quantity);
            while (_runLast + 1 < clause.Quantities.Count && IsListed(clause, _runLast + 1))
            {
                _runLast++;
            }
        }
        return _runLast - _runFirst + 1 == _names.Count ? index.Mentions[_names[quantity - _runFirst]].Entity : null;
    }

    private bool IsListed(ClauseFigures clause, int next)
    {
        var (left, right) = (clause.Quantities[next - 1], clause.Quantities[next]);
        var gap = right.Offset - left.End;
        return gap is > 0 and <= LongestJoint
            && left.Unit.Written == right.Unit.Written
            && Marks.LengthAt(text, left.End, right.Offset) is var mark and > 0
            // 分别增长14%、6%和下降2%.
            && (mark == gap || Verbs.Changes.LengthAt(text, left.End + mark, right.Offset) == gap - mark);
    }
}
