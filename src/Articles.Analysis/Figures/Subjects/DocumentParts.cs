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

    private static readonly WordTable Units = new("条 项 个 章 款");

    private static readonly WordTable Parts = new(
        "措施 政策措施 具体措施 工作措施 改革措施 务实措施 举措 具体举措 改革举措 工作举措 政策举措 任务 重点任务 具体任务 主要任务 条目 条款 条文 规定 意见 具体意见 章节 专章 支持政策 惠企政策"
    );

    // Papers that consist of such parts; a strategy or an idea doesn't.
    private static readonly WordTable Papers = new(
        "措施 意见 方案 条例 办法 规定 通知 政策 计划 规划 纲要 细则 要点 公约 指南 清单 法 条"
    );

    private static readonly WordTable Done = new("完成 落实 落地 兑现 已 执行");

    private int _paragraph;
    private Entity? _last;
    private int _lastEnd;

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
        _last = goesOn ? _last : Nearest(clause.Span.End);
        _lastEnd = clause.Sentence.End;
        return _last;
    }

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

    private Entity? Nearest(int end)
    {
        var last = index.FirstAfter(end) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].Offset >= _paragraph; i--)
        {
            if (
                index.Mentions[i].Entity is { Category: EntityCategory.Document } document
                && Papers.LengthBefore(document.Name, 0, Catalogues.EndOfName(document.Name)) > 0
            )
            {
                return document;
            }
        }
        return null;
    }
}
