using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds what holds the things that a quantity counts, right before its number: 甲开发区内的200家企业, 甲公司的38个营业厅,
/// 为本次赛事的3万名选手提供保障.
/// They are its, whoever does something for them.
/// </summary>
internal sealed class Holders(string text, MentionIndex index)
{
    private static readonly WordList Inside = new("内 境内 辖区内 区域内 园内");
    private static readonly WordList Meetings = new(
        "赛事 比赛 大会 展会 论坛 博览会 洽谈会 运动会 招聘会 推介会 交易会"
    );
    private static readonly WordList Takers = new("家 名 位");

    private Entity? _last;
    private int _lastEnd = -1;

    /// <summary>The holder, or null; 本次赛事的3万名选手和7000名裁判 have one.</summary>
    public Entity? Of(in Quantity counted, int start, int end)
    {
        var isListed =
            _lastEnd > start
            && counted.Offset - _lastEnd is > 0 and <= LongestNoun
            && text[counted.Offset - 1] is '和' or '与' or '及' or '、'
            && text.AsSpan(_lastEnd, counted.Offset - _lastEnd).IndexOf('，') < 0;
        _last = isListed ? _last : Find(counted, start, end);
        _lastEnd = _last is null ? -1 : counted.UnitEnd;
        return _last;
    }

    private const int LongestNoun = 14;

    private Entity? Find(in Quantity counted, int start, int end)
    {
        var isOf = counted.Offset > start && text[counted.Offset - 1] == '的';
        if (counted.Unit.Kind is UnitKind.Money or UnitKind.Measure)
        {
            return (isOf ? Leading(counted.Offset - 1, start) : null) ?? Described(counted.UnitEnd, end);
        }
        if (counted.Unit.Kind is not (UnitKind.Count or UnitKind.Noun))
        {
            return null;
        }
        var at = counted.Offset - (isOf ? 1 : 0);
        if (Inside.LengthBefore(text, start, at) is var inside and > 0)
        {
            return Named(at - inside, start);
        }
        if (isOf && Leading(at, start) is { } owner)
        {
            return owner;
        }
        // 举办赛事40场: what is counted is the contests themselves; 110场比赛的选手 are those of many.
        return
            Meetings.LengthBefore(text, start, at) is var meeting and > 0
            && IsOne(at - meeting, start)
            && (isOf || (meeting == 2 && text[at - 1] == '事' && IsTaker(counted)))
            ? index.EventBefore(at)
            : null;
    }

    // 甲公司|的38个营业厅: whose they are leads the clause.
    private Entity? Leading(int end, int start) =>
        EndingAt(end) is { } owner && owner.Offset == start ? owner.Entity : null;

    private Named? EndingAt(int end) =>
        index.At(end - 1) is { Entity.Category: not EntityCategory.Person } named && named.End == end ? named : null;

    // 本次赛事, 首届大会 are one, and so is 为大会; 各类赛事, 职工代表大会 are others.
    private bool IsOne(int at, int start) =>
        at <= start
        || Single.LengthBefore(text, start, at) > 0
        || index.At(at)?.Entity.Category == EntityCategory.Event
        || index.At(at - 1)?.Entity.Category == EntityCategory.Event;

    private static readonly WordList Single = new(
        "本次 本届 此次 这次 这届 此届 首届 该 这场 为 给 向 对 服务 保障 助力 出席 参加 参与"
    );

    private bool IsTaker(in Quantity counted) => Takers.LengthAt(text, counted.UnitOffset, counted.UnitEnd) > 0;

    // 在甲市内的40家门店, 在甲省乙市内的…: where somebody's things are.
    private Entity? Named(int end, int start)
    {
        if (EndingAt(end) is not { } named || named.Offset < start)
        {
            return null;
        }
        var first = named.Offset;
        while (first > start && index.At(first - 1) is { Entity.Category: EntityCategory.Location } outer)
        {
            first = outer.Offset;
        }
        return first > start && text[first - 1] is '在' or '于' ? null : named.Entity;
    }

    // 建成总投资40亿元的甲产业园, 实施距离超3000公里、面向乙网络的甲工程: what is described by its measure.
    private Entity? Described(int at, int end)
    {
        var limit = Math.Min(end, at + LongestDescription);
        var i = index.FirstAfter(at);
        return
            i < index.Mentions.Count
            && index.Mentions[i] is { Entity.Category: not EntityCategory.Person } named
            && Opening(named.Offset) is var open
            && open > at
            && open <= limit
            && text[open - 1] == '的'
            && text.AsSpan(at, open - at).IndexOf('的') == open - at - 1
            ? NameChain.Last(text, index, i, end).Entity
            : null;
    }

    private int Opening(int at) => at > 0 && text[at - 1] is '“' or '《' ? at - 1 : at;

    private const int LongestDescription = 14;
}
