using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins 甲峰会 with the 第七届甲乙峰会 that the article names, if it names one; so are zones, platforms and bodies that end
/// alike: see <see cref="Contraction"/>.
/// </summary>
internal static class ContractedNames
{
    private const int Shortest = 4;
    private const int ShortestCollege = 5;

    public static void Join(NameSet names)
    {
        using var byEnd = LentLookup<(string, int), LinkedName>.Take();
        foreach (var name in names.All)
        {
            if (name.Category != EntityCategory.Person && name.Key.Length >= ShortestOf(name))
            {
                byEnd.Add((name.Category, Ending(name)), name);
            }
        }
        foreach (var (_, chain) in byEnd.Keys)
        {
            if (chain.Count == 1)
            {
                continue;
            }
            var members = byEnd.Of(chain).Take(NameSet.MostCompared);
            foreach (var name in members)
            {
                if (!name.Stands)
                {
                    continue;
                }
                var only = names.OnlyOf(name);
                foreach (var longer in members)
                {
                    if (
                        name.Category == EntityCategory.Organization
                            ? IsBody(longer.Key, name.Key)
                            : Contraction.Shortens(longer.Key, name.Key)
                                && (
                                    name.Category != EntityCategory.Event
                                    // 甲公司大会暨第三届乙节: 甲公司第三届乙节 is the other one.
                                    || !longer.Key.Contains('暨')
                                        && EventEdition.Of(longer.Key).MayBe(EventEdition.Of(name.Key))
                                )
                    )
                    {
                        only.Add(longer);
                    }
                }
                only.Join();
            }
        }
    }

    // 甲所 is 某院甲研究所, but 某市大学 is another than 省外某市大学.
    private static bool IsBody(string longer, string shorter)
    {
        // 某大学某某学院 is also called by itself.
        if (
            shorter.Length >= ShortestCollege
            && longer.EndsWith(shorter, StringComparison.Ordinal)
            && longer.AsSpan(0, longer.Length - shorter.Length).EndsWith("大学")
        )
        {
            return true;
        }
        var at = longer.AsSpan().IndexOf(shorter.AsSpan(0, 2));
        // 甲州大学 is another than 甲州师范大学.
        if (
            Contraction.IsPost(shorter)
            || shorter.EndsWith("大学", StringComparison.Ordinal)
                && Places.All.TryGetValue(shorter.AsSpan(0, shorter.Length - 2), out _)
        )
        {
            return false;
        }
        // 甲地机车有限公司 is another than 甲地机车研究所有限公司: a registered name leaves nothing out.
        if (
            at < 0
            || (at > 0 && shorter.AsSpan()[^2..] is "大学" or "学院" or "公司")
            || (at == 0 && shorter.EndsWith("有限公司", StringComparison.Ordinal))
        )
        {
            return false;
        }
        var rest = longer.AsSpan(at);
        return longer.AsSpan(at + 1).EndsWith(shorter)
            || (at > 0 && rest.SequenceEqual(shorter))
            || (
                !(IsCommitteeOfPlace(shorter) && longer.AsSpan(0, at) is not ("中共" or "中国共产党"))
                && !Contraction.IsUnitOf(rest, shorter)
                && Contraction.Holds(rest, shorter)
                && !Contraction.OmitsPlace(rest, shorter)
                && !Contraction.OmitsOrdinal(rest, shorter)
                && !Contraction.MixesOwner(rest, shorter)
            );
    }

    // 某市委 is the committee of the city itself, not one that somebody there has.
    private static bool IsCommitteeOfPlace(string name) =>
        name[^1] == '委' && Places.All.TryGetValue(name.AsSpan(0, name.Length - 1), out _);

    private static int ShortestOf(LinkedName name) => name.Category == EntityCategory.Organization ? 3 : Shortest;

    private static int Ending(LinkedName name) =>
        name.Category == EntityCategory.Organization
            ? BodyEnding.CodeOf(name.Key)
            : (name.Key[^2] << 16) | name.Key[^1];
}
