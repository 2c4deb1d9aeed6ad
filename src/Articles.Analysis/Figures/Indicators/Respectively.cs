using Articles.Analysis.Figures.Subjects;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Hands the parts of A和B分别达到50个和35个 to their quantities.</summary>
internal static class Respectively
{
    private const int MostItems = 12;
    private static readonly char[] Joints = ['、', '和', '与', '及'];

    /// <summary>Rewrites a clause's indicators in place where its first noun is a list of as many as its quantities.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="indicators">Its indicators, one for each quantity.</param>
    /// <param name="said">The nouns of the figures before it in its sentence, which it may go on with.</param>
    /// <param name="mentions">The article's names.</param>
    public static void Apply(
        string text,
        ClauseFigures clause,
        List<Indicator> indicators,
        List<string> said,
        MentionIndex mentions
    )
    {
        if (
            indicators.Count is < 2 or > MostItems
            || !text.AsSpan(clause.Span.Offset, clause.Span.Length).Contains("分别", StringComparison.Ordinal)
        )
        {
            return;
        }
        var first = indicators[0];
        var (parts, tail, starts) = Split(first.Noun);
        // 三地分别新增12家、8家和5家门店: the noun after the last quantity is all of theirs.
        if (indicators[^1].Counted >= 0 && indicators[^1].Noun != first.Noun)
        {
            tail = indicators[^1].Noun;
        }
        var sameParts = parts.Count == indicators.Count;
        if (!sameParts && first.IsCarried && said.Count >= indicators.Count && tail.Length == 0)
        {
            // 营业收入9亿元，净利润1亿元，同比分别增长5%、8%: the figures before it are taken up in their order.
            parts = said.GetRange(said.Count - indicators.Count, indicators.Count);
            (sameParts, first) = (true, first with { Owner = -1 });
        }
        else if (sameParts && tail.Length == 0)
        {
            SharedTail.Apply(parts, first.Owner < 0 ? -1 : first.Owner + starts[^1], mentions);
        }
        for (var i = 0; i < indicators.Count; i++)
        {
            if (
                i > 0
                && indicators[i].Noun.Length > 0
                && !indicators[i].IsCarried
                && indicators[i].Noun != first.Noun
                && indicators[i].Noun != tail
            )
            {
                return;
            }
            var noun =
                tail.Length > 0 ? tail
                : sameParts ? parts[i]
                : first.Noun;
            var owner = sameParts && first.Owner >= 0 ? first.Owner + starts[i] : first.Owner;
            indicators[i] = indicators[i] with
            {
                Noun = noun,
                Base = noun,
                Lead = first.Lead,
                Owner = owner,
                Start = first.Start,
            };
        }
    }

    // “甲”“乙”数量 has two owners and one noun; 收入和利润 has two nouns.
    private static (List<string> Parts, string Tail, List<int> Starts) Split(string noun)
    {
        var (parts, starts) = (new List<string>(), new List<int>());
        if (noun.Length > 0 && noun[0] == '“')
        {
            var at = 0;
            while (at < noun.Length && (noun[at] == '“' || Joints.Contains(noun[at])))
            {
                var close = noun.IndexOf('”', at);
                if (noun[at] == '“' && close > at)
                {
                    parts.Add(noun[(at + 1)..close]);
                    starts.Add(at + 1);
                    at = close;
                }
                at++;
            }
            return (parts, noun[Math.Min(at, noun.Length)..], starts);
        }
        var from = 0;
        foreach (var part in noun.Split(Joints))
        {
            parts.Add(part);
            starts.Add(from);
            from += part.Length + 1;
        }
        return (parts, "", starts);
    }
}
