using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds where a clause's words begin.</summary>
internal sealed class ClauseStart(string text, MentionIndex index)
{
    /// <summary>Where a clause begins after time expressions and words that name nothing.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    /// <param name="from">Where the paragraph's text begins, after a dateline.</param>
    public int AfterFillers(Clause clause, PeriodList expressions, int from)
    {
        var (at, end) = (Math.Max(clause.Span.Offset, from), clause.Span.End);
        while (at < end)
        {
            if (index.At(at) is not null)
            {
                return at;
            }
            var step = Step(text, at, end, expressions);
            step = step == 0 && text[at] is '“' or '《' or '‘' or ' ' ? 1 : step;
            if (step == 0)
            {
                return at;
            }
            at += step;
        }
        return at;
    }

    /// <summary>How long the time expression at a place is, or else the word that names nothing; 0 if there is neither.</summary>
    public static int Step(string text, int at, int end, PeriodList expressions) =>
        expressions.At(at) is { } expression ? expression.End - at : Fillers.Heads.LengthAt(text, at, end);
}
