using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Names a figure by what is done or by its label, where no noun stands beside it.</summary>
internal static class PredicateNoun
{
    private const int LongestLabel = 16;

    /// <summary>万余人次参与 counts 参与人次; 68人获得表彰 counts those.</summary>
    public static Indicator? OfPeople(
        string text,
        Quantity quantity,
        int start,
        int next,
        Measured before,
        string carried
    )
    {
        var verb = Length(text, quantity.End, next);
        var isWhole = next - quantity.End is > 2 and <= 8;
        if (verb >= 2 || (verb == 1 && isWhole && text[quantity.End] is '需' or '被' or '获' or '因'))
        {
            var word = isWhole
                ? text[quantity.End..next]
                : string.Concat(text.AsSpan(quantity.End, verb), quantity.Unit.Written);
            return new Indicator(word, start, isWhole ? next : quantity.End + verb, before.Lead);
        }
        return carried.Length > 0
            ? null
            : new Indicator(LastVerb(before.Lead) + quantity.Unit.Written, start, quantity.End, before.Lead);
    }

    /// <summary>营业收入：100亿元: a label before the colon.</summary>
    public static TextSpan Label(string text, ClauseFigures clause)
    {
        var end = clause.Span.Offset;
        while (end > clause.Sentence.Offset && text[end - 1] is '：' or ':' or ' ')
        {
            end--;
        }
        var start = end;
        while (
            start > clause.Sentence.Offset
            && end - start < LongestLabel
            && text[start - 1] is not ('，' or '；' or '：' or '、' or '。' or '）' or '”')
        )
        {
            start--;
        }
        return end - start < LongestLabel ? new TextSpan(start, end - start) : new TextSpan(end, 0);
    }

    /// <summary>How long the verb or adverb is that begins at a place; 0 if there is none.</summary>
    public static int Length(string text, int at, int end) =>
        Math.Max(Verbs.Transitives.LengthAt(text, at, end), Verbs.Particles.LengthAt(text, at, end));

    /// <summary>一毫秒|接入智算中心: the measure is of what is done.</summary>
    public static TextSpan Action(string text, int at, int next) =>
        Length(text, at, next) >= 2 && next - at <= 24 ? new TextSpan(at, next - at) : new TextSpan(at, 0);

    private static string LastVerb(string lead) => lead.Trim().Split(' ')[0] is { Length: 2 } verb ? verb : "";
}
