namespace Articles.Analysis.Training.Measuring;

/// <summary>What an article's figures are worth against its annotation: the measures of the annotations' own scorer.</summary>
/// <param name="F1">Over statements: value, upper end and unit agree and the indicators overlap.</param>
/// <param name="Period">The share of the matched ones with the right period; null if none matches.</param>
/// <param name="Subject">The same of subjects, by any form of the annotated thing.</param>
/// <param name="Kind">The same of kinds.</param>
/// <param name="Modifier">The same of modifiers.</param>
/// <param name="Indicator">The share of the matched ones whose indicator is the annotated one, no character more or less.</param>
internal sealed record FigureScore(
    double F1,
    double? Period,
    double? Subject,
    double? Kind,
    double? Modifier,
    double? Indicator
)
{
    // How alike two indicators are at least, 0 to 1.
    private const double LeastAlike = 0.34;

    /// <summary>Scores figures.</summary>
    /// <param name="article">The article, for the forms of its things.</param>
    /// <param name="wanted">Its annotated figures.</param>
    /// <param name="found">What the analysis found.</param>
    public static FigureScore Of(
        AnnotatedArticle article,
        IReadOnlyList<AnnotatedFigure> wanted,
        IReadOnlyList<Metric> found
    )
    {
        var pairs = Match(wanted, found);
        var forms = article
            .Things.SelectMany(x => x.Forms.Select(y => (Form: NameKey.Of(y), x.Forms)))
            .ToLookup(x => x.Form, x => x.Forms);
        return new FigureScore(
            2.0 * pairs.Count / Math.Max(wanted.Count + found.Count, 1),
            Share(pairs, static (x, y) => x.Period == y.Period),
            Share(
                pairs,
                (x, y) =>
                    x.Subject is null
                        ? y.Subject is null
                        : y.Subject is not null
                            && forms[NameKey.Of(x.Subject)]
                                .SelectMany(z => z)
                                .Append(x.Subject)
                                .Any(z => NameKey.Of(z) == NameKey.Of(y.Subject))
            ),
            Share(pairs, static (x, y) => x.Kind == y.Kind),
            Share(pairs, static (x, y) => x.Modifier == y.Modifier),
            Share(pairs, static (x, y) => NameKey.Of(x.Indicator) == NameKey.Of(y.Indicator))
        );
    }

    private static double? Share(List<(AnnotatedFigure, Metric)> pairs, Func<AnnotatedFigure, Metric, bool> isRight) =>
        pairs.Count == 0 ? null : pairs.Count(x => isRight(x.Item1, x.Item2)) / (double)pairs.Count;

    // The likest pairs first, each figure in one.
    private static List<(AnnotatedFigure, Metric)> Match(
        IReadOnlyList<AnnotatedFigure> wanted,
        IReadOnlyList<Metric> found
    )
    {
        var candidates =
            from i in Enumerable.Range(0, wanted.Count)
            from j in Enumerable.Range(0, found.Count)
            where SameValue(wanted[i], found[j])
            let likeness = Likeness(NameKey.Of(wanted[i].Indicator), NameKey.Of(found[j].Indicator))
            where likeness >= LeastAlike
            orderby likeness descending, i descending, j descending
            select (i, j);
        var (usedWanted, usedFound) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(AnnotatedFigure, Metric)>();
        foreach (var (i, j) in candidates)
        {
            if (!usedWanted.Contains(i) && usedFound.Add(j))
            {
                usedWanted.Add(i);
                pairs.Add((wanted[i], found[j]));
            }
        }
        return pairs;
    }

    private static bool SameValue(AnnotatedFigure wanted, Metric found) =>
        IsClose(wanted.Value, found.Value)
        && wanted.ValueMax.HasValue == found.ValueMax.HasValue
        && IsClose(wanted.ValueMax ?? 0, found.ValueMax ?? 0)
        && UnitKey(wanted.Unit) == UnitKey(found.Unit);

    private static bool IsClose(decimal a, decimal b) => Math.Abs(a - b) <= 1e-9m * Math.Max(1, Math.Abs(a));

    private static string UnitKey(string unit) => NameKey.Of(unit) is var key && key == "百分点" ? "个百分点" : key;

    // Dice's measure over pairs of characters, 1 where one holds the other.
    private static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))
        {
            return 1;
        }
        var (x, y) = (Pairs(a), Pairs(b));
        return x.Count == 0 || y.Count == 0 ? 0 : 2.0 * x.Count(y.Contains) / (x.Count + y.Count);
    }

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
