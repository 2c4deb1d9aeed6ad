using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Follows the time that a text speaks of, sentence after sentence.</summary>
/// <remarks>
/// A time expression at the head of a sentence holds until the next one or the paragraph's end; one inside a sentence
/// to the end of its part (before a semicolon or the full stop). A plan's due year holds for the targets that the
/// paragraphs up to the next heading list.
/// </remarks>
internal sealed class PeriodFrames(string text)
{
    // How far from a sentence's beginning an expression still stands at its head.
    private const int HeadReach = 8;

    private static readonly WordTable Launch = new(
        "发布 启动 上线 签署 签约 成立 印发 揭牌 开通 投运 投产 落成 召开 举办 举行 开幕 开工 挂牌 颁布 出台 开园 奠基"
    );

    private static readonly WordTable Listing = new("提出 目标 力争 明确 要求 部署 指标");
    private static readonly WordTable Plan = new("规划 方案 目标 计划 意见 纲要 提出");

    private PeriodExpression? _paragraph;
    private PeriodExpression? _plan;

    /// <summary>Begins a paragraph: the frame of the one before ends, a plan's at a heading.</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        _paragraph = null;
        if (text[paragraph.End - 1] is not ('。' or '！' or '？' or '；' or '：' or '…' or '”'))
        {
            _plan = null;
        }
    }

    /// <summary>Begins a sentence: an expression at its head becomes the paragraph's frame.</summary>
    public void BeginSentence(TextSpan sentence, PeriodList expressions)
    {
        var head = expressions.FirstDating;
        if (
            head is not null
            && head.Offset - sentence.Offset <= HeadReach
            && text.AsSpan(sentence.Offset, head.Offset - sentence.Offset).IndexOfAny('，', '；') is < 0 or > 1
        )
        {
            _paragraph = head;
        }
        if (expressions.FirstDue is { } due && Plan.IsIn(text, sentence.Offset, due.Offset))
        {
            _plan = due;
        }
    }

    /// <summary>Finds the time that a figure holds for.</summary>
    /// <param name="at">Where the figure is.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="part">Its part of the sentence.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="expressions">The sentence's expressions.</param>
    /// <returns>The expression, or null.</returns>
    public PeriodExpression? Resolve(int at, TextSpan clause, TextSpan part, TextSpan sentence, PeriodList expressions)
    {
        var before = expressions.DatingBefore(at);
        var after = expressions.DatingFrom(at);
        before = before?.Offset >= part.Offset ? before : null;
        after = after?.Offset < clause.End ? after : null;
        if (before is not null && before.Offset >= clause.Offset)
        {
            return before;
        }
        if (after is not null)
        {
            return after;
        }
        if (before is not null)
        {
            return OnlyLaunches(before, clause) ? null : before;
        }
        if (_paragraph is not null)
        {
            return IsDay(_paragraph) && _paragraph.Offset < sentence.Offset ? null : _paragraph;
        }
        return _plan is not null && Listing.IsIn(text, sentence.Offset, Math.Min(at, sentence.Offset + 80))
            ? _plan
            : null;
    }

    // 2024年5月16日，甲公司发布产品，用户…: the day is the launch's, not the users'.
    private bool OnlyLaunches(PeriodExpression expression, TextSpan clause)
    {
        var end = Math.Min(clause.Offset, expression.End + 60);
        return IsDay(expression) && end > expression.End && Launch.IsIn(text, expression.End, end);
    }

    private static bool IsDay(PeriodExpression expression) => expression.Period is { Length: > 7 };
}
