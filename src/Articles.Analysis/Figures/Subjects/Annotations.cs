using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Follows brackets: the figures in them are whose name they stand behind (甲市（人口90万）) or inside of, and change nothing of
/// whom the text around them speaks of.
/// </summary>
internal sealed class Annotations(string text, MentionIndex index)
{
    private const int BracketReach = 80;

    /// <summary>Whom the brackets annotate, or null.</summary>
    public Entity? Annotated { get; private set; }

    /// <summary>Whether the clause stands in brackets.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Begins a part of a sentence: brackets don't reach over its beginning.</summary>
    public void BeginPart() => (Annotated, IsOpen) = (null, false);

    /// <summary>Begins a clause, which a bracket may open.</summary>
    public void BeginClause(Clause clause)
    {
        if (clause.Before is '（' or '(')
        {
            Annotated = (index.At(Math.Max(0, clause.Span.Offset - 3)) ?? AfterBracket(clause.Span.Offset))?.Entity;
            IsOpen = true;
        }
    }

    /// <summary>Ends a clause, which a bracket may close.</summary>
    public void EndClause(Clause clause)
    {
        if (clause.After is '）' or ')')
        {
            (Annotated, IsOpen) = (null, false);
        }
    }

    // “1-3”（市内1毫秒，省内5毫秒）时延圈网络: the brackets stand inside a name's phrase.
    private Named? AfterBracket(int at)
    {
        var close = text.AsSpan(at, Math.Min(BracketReach, text.Length - at)).IndexOfAny('）', ')');
        return close < 0 ? null : index.At(Math.Min(text.Length - 1, at + close + 1));
    }
}
