using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds where the statement about a quantity begins: what a quantity before it counts, and the verb of that, may reach into its clause.
/// </summary>
internal static class StatementStart
{
    /// <summary>The statement begins with its clause, or after the joint with the one before it.</summary>
    public static int Find(string text, ClauseFigures clause, int from, int counted)
    {
        // 20个村|退出、|1万人脱贫: the verb of what was counted is over at the mark.
        if (
            counted >= 0
            && PredicateNoun.Length(text, from, clause.Span.End) is var verb and >= 2
            && from + verb < clause.Span.End
            && text[from + verb] == '、'
        )
        {
            return from + verb + 1;
        }
        // 300次|割接操作|成功率达到100%: what was counted goes on into the next measure.
        if (
            counted >= 0
            && from < clause.Span.End
            && char.IsLetter(text[from])
            && PredicateNoun.Length(text, from, clause.Span.End) == 0
            && !CountedDeed.IsVerb(text, from)
            && text[from] is not ('和' or '及' or '与' or '或')
        )
        {
            return counted;
        }
        from = AfterMark(text, clause, from);
        while (
            from < clause.Span.End
            && from > clause.Span.Offset
            && text[from] is '、' or '和' or '及' or ' ' or '与' or '，' or '”' or '）' or '/'
        )
        {
            from++;
        }
        return from;
    }

    // 1. 组件出口12吉瓦, 一、装机量达50吉瓦: the mark of a list. 按4%左右|安排、|比上年提高1个百分点: the verb behind a figure is over.
    private static int AfterMark(string text, ClauseFigures clause, int from)
    {
        if (from == clause.Span.Offset)
        {
            var isLineStart = from == 0 || text[from - 1] == '\n';
            // 【走进…】: a title in marks is no number.
            // 7 %: a figure at a line's start is no mark.
            return isLineStart && text[from] != '【'
                ? Math.Min(Headings.AfterNumber(text, clause.Span), clause.Quantities[0].Offset)
                : from;
        }
        var verb = Ended.LengthAt(text, from, clause.Span.End);
        return verb > 0 && from + verb < clause.Span.End && text[from + verb] == '、' ? from + verb : from;
    }

    private static readonly WordList Ended = new("安排 计算 编制 考虑 测算 把握 掌握");
}
