using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds where a clause's words begin.</summary>
internal sealed class ClauseStart(string text, MentionIndex index)
{
    /// <summary>Where a clause begins after a time expression.</summary>
    public static int AfterTime(Clause clause, PeriodList expressions) =>
        expressions.At(clause.Span.Offset) is { } expression
            ? Math.Min(expression.End, clause.Span.End)
            : clause.Span.Offset;

    /// <summary>Where a clause begins after time expressions and words that name nothing.</summary>
    public int AfterFillers(Clause clause, PeriodList expressions)
    {
        var (at, end) = (clause.Span.Offset, clause.Span.End);
        while (at < end)
        {
            if (index.At(at) is not null)
            {
                return at;
            }
            var step = expressions.At(at) is { } expression
                ? expression.End - at
                : Fillers.Heads.LengthAt(text, at, end);
            step = step == 0 && text[at] is '“' or '《' or '‘' or ' ' ? 1 : step;
            if (step == 0)
            {
                return at;
            }
            at += step;
        }
        return at;
    }
}
