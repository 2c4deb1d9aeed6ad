using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds a measure that a comma parts from its figures: 用户普及率，将从11%增至60%.</summary>
internal static class Topic
{
    private const int Longest = 16;

    /// <summary>The clause before, if it is nothing but a measure; else empty.</summary>
    public static TextSpan Before(string text, ClauseFigures clause)
    {
        var end = clause.Span.Offset - 1;
        if (clause.Before != '，' || end <= clause.Sentence.Offset || text[end] != '，')
        {
            return default;
        }
        var start = end;
        while (start > clause.Sentence.Offset && text[start - 1] is not ('，' or '；' or '：' or '、'))
        {
            start--;
            if (end - start > Longest)
            {
                return default;
            }
        }
        var noun = text[start..end];
        return MeasuredNoun.MeasureLength(noun) > 0 ? new TextSpan(start, end - start) : default;
    }
}
