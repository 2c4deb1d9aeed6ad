using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds the document whose parts a quantity counts: 甲省印发《乙措施》，20条措施…. Who issued it has no measures of its own; what
/// others carry out of it is theirs.
/// </summary>
internal sealed class DocumentParts(string text, MentionIndex index)
{
    private const int MostMentions = 12;
    private const int LongestName = 30;
    private const int DoneReach = 6;

    private static readonly WordList Units = new("条 项 个 章 款");

    private static readonly WordList Parts = new(
        "措施 政策措施 具体措施 工作措施 改革措施 务实措施 举措 具体举措 改革举措 工作举措 政策举措 任务 重点任务 具体任务 主要任务 条目 条款 条文 规定 意见 具体意见 章节 专章 支持政策 惠企政策"
    );

    // Papers that consist of such parts; a strategy or an idea doesn't.
    private static readonly WordList Papers = new(
        "措施 意见 方案 条例 办法 规定 通知 政策 计划 规划 纲要 细则 要点 公约 指南 清单 法 条"
    );

    private static readonly WordList Done = new("完成 落实 落地 兑现 已 执行");

    private int _paragraph;
    private Entity? _last;
    private int _lastEnd;

    // What was counted last of the document's own.
    private Quantity _whole;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(int start) => (_paragraph, _last) = (start, null);

    /// <summary>The document, or null if the quantity counts no document's parts.</summary>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="quantity">Which one.</param>
    public Entity? Of(ClauseFigures clause, int quantity)
    {
        var counted = clause.Quantities[quantity];
        if (Units.LengthAt(text, counted.UnitOffset, counted.UnitEnd) != counted.UnitEnd - counted.UnitOffset)
        {
            return null;
        }
        // 20条措施中，有6条…: a part of those that were counted before.
        var goesOn =
            _last is not null
            && _lastEnd == clause.Sentence.End
            && counted.Offset > clause.Span.Offset
            && text[counted.Offset - 1] == '有'
            && IsAmong(clause)
            && IsOf(counted, _whole)
            && Parts.LengthAt(text, counted.UnitEnd, clause.Span.End) == 0;
        if (
            !goesOn
            && Parts.LengthAt(text, AfterName(counted.UnitEnd, clause.Span.End), clause.Span.End) == 0
            && Parts.LengthBefore(text, clause.Span.Offset, counted.Offset) == 0
        )
        {
            return null;
        }
        if (Done.IsIn(text, Math.Max(clause.Span.Offset, counted.Offset - DoneReach), counted.Offset))
        {
            return null;
        }
        if (!goesOn)
        {
            (_last, _whole) = (Nearest(clause), counted);
        }
        _lastEnd = clause.Sentence.End;
        return _last;
    }

    // 20条措施中，有6条…; 其中有6条….
    private bool IsAmong(ClauseFigures clause)
    {
        var at = clause.Span.Offset;
        return text.AsSpan(at).StartsWith("其中") || (at > 1 && text[at - 2] == '中');
    }

    private bool IsOf(in Quantity part, in Quantity whole) =>
        !whole.IsNone
        && part.Value <= whole.Value
        && text.AsSpan(part.UnitOffset, part.UnitEnd - part.UnitOffset)
            .SequenceEqual(text.AsSpan(whole.UnitOffset, whole.UnitEnd - whole.UnitOffset));

    // 21个《条例》条目.
    private int AfterName(int at, int end)
    {
        if (at >= end || text[at] != '《')
        {
            return at;
        }
        var close = text.AsSpan(at, Math.Min(LongestName, end - at)).IndexOf('》');
        return close < 0 ? at : at + close + 1;
    }

    private Entity? Nearest(ClauseFigures clause)
    {
        var last = index.FirstAfter(clause.Span.End) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].Offset >= _paragraph; i--)
        {
            if (
                index.Mentions[i].Entity is { Category: EntityCategory.Document } document
                && Papers.LengthBefore(document.Name, 0, Catalogues.EndOfName(document.Name)) > 0
            )
            {
                return index.Mentions[i].End < clause.Span.Offset && IsFollowed(index.Mentions[i]) ? null : document;
            }
        }
        return null;
    }

    // 贯彻落实《甲条例》，推出举措56项; 《甲意见》印发后，乙集团制定措施12条: who follows a paper has measures of his own.
    private bool IsFollowed(Named named)
    {
        var (start, end) = (named.Offset, named.End);
        start -= start > 0 && text[start - 1] == '《' ? 1 : 0;
        end += end < text.Length && text[end] == '》' ? 1 : 0;
        return Following.LengthBefore(text, _paragraph, start) > 0 || After.LengthAt(text, end, text.Length) > 0;
    }

    private static readonly WordList Following = new("贯彻 落实 执行 对照 对标 围绕");
    private static readonly WordList After = new("后 印发后 出台后 发布后 公布后 实施后 施行后");
}
