using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Sentences;

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
    /// <param name="periods">The sentence's time expressions.</param>
    /// <param name="mentions">The article's names.</param>
    public static void Apply(
        string text,
        ClauseFigures clause,
        List<Indicator> indicators,
        List<string> said,
        PeriodList periods,
        MentionIndex mentions
    )
    {
        if (indicators.Count is < 2 or > MostItems)
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
        if (
            parts.Count != indicators.Count
            && PartedList.Of(text, clause, first, indicators.Count, periods, mentions) is { } list
        )
        {
            parts = list;
            first = first with { Owner = -1, At = -1 };
        }
        var sameParts = parts.Count == indicators.Count;
        if (
            sameParts
            && tail.Length == 0
            && said.Count > 0
            && first.At >= 0
            && AreNames(first.At, parts, starts, mentions)
        )
        {
            // 门店，甲市40家；乙市、丙市分别为30家和20家: what the names have was counted before them.
            (tail, first) = (said[^1], first with { Owner = first.At });
        }
        if (!sameParts && first.IsCarried && said.Count >= indicators.Count && tail.Length == 0)
        {
            // 营业收入9亿元，净利润1亿元，同比分别增长5%、8%: the figures before it are taken up in their order.
            parts = said.GetRange(said.Count - indicators.Count, indicators.Count);
            (sameParts, first) = (true, first with { Owner = -1 });
        }
        else if (
            sameParts
            && tail.Length == 0
            && first.At >= 0
            && AreNames(first.At, parts[..^1], starts, mentions)
            && BehindName(first.At + starts[^1], parts[^1], mentions) is { Length: > 1 } rest
        )
        {
            // 甲、乙、丙5G用户分别为…: what stands behind the last name is all of theirs.
            (tail, first) = (rest, first with { Owner = Bearer.Owner(text, first.At, first.Start, mentions) });
        }
        else if (sameParts && tail.Length == 0)
        {
            SharedTail.Apply(parts, first.Owner < 0 ? -1 : first.Owner + starts[^1], mentions);
        }
        if (!Differ(indicators, first.Noun, tail))
        {
            Hand(indicators, first, sameParts ? parts : null, tail, starts);
        }
    }

    // Whether some quantity has a noun of its own.
    private static bool Differ(List<Indicator> indicators, string first, string tail) =>
        indicators.Skip(1).Any(x => x.Noun.Length > 0 && !x.IsCarried && x.Noun != first && x.Noun != tail);

    private static void Hand(
        List<Indicator> indicators,
        Indicator first,
        List<string>? parts,
        string tail,
        List<int> starts
    )
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            var noun =
                tail.Length > 0 ? tail
                // 甲业、乙业|分别减税: the word is none of the measure.
                : parts is not null ? parts[i].Replace("分别", "", StringComparison.Ordinal)
                : first.Noun;
            indicators[i] = indicators[i] with
            {
                Noun = noun,
                Base = noun,
                Lead = first.Lead,
                Owner = parts is not null && first.Owner >= 0 ? first.Owner + starts[i] : first.Owner,
                Start = first.Start,
            };
        }
    }

    private static bool AreNames(int at, List<string> parts, List<int> starts, MentionIndex mentions)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            // 甲市（不含乙县）、丙市: the bracket is none of the name.
            var bracket = parts[i] is [.., '）'] ? parts[i].IndexOf('（') : -1;
            if (!Bearer.IsName(new TextSpan(at + starts[i], bracket > 0 ? bracket : parts[i].Length), mentions))
            {
                return false;
            }
        }
        return true;
    }

    private static string BehindName(int at, string part, MentionIndex mentions) =>
        mentions.At(at) is { Entity.Category: EntityCategory.Location or EntityCategory.Organization } name
        && name.Offset == at
        && name.End - at < part.Length
            ? part[(name.End - at)..].TrimStart('的')
            : "";

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
        RegionList.Complete(parts);
        OrdinalList.Complete(parts);
        return (parts, "", starts);
    }
}
