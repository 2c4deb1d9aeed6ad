using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// The short forms that stand for one body of the article: what is short for two (水务集团 where 甲水务集团 and 乙水务集团 are named) is
/// short for neither.
/// </summary>
internal static class FormsOfOne
{
    private static readonly char[] Years = [.. "0123456789年"];

    // Each of a kind of which many are called alike: 甲师范大学 and 乙师范大学, 甲市第一人民医院 and 乙市第一人民医院, 甲马拉松 and 乙马拉松.
    private static readonly WordSet Institutions = new([
        "大学",
        "学院",
        "学校",
        "中学",
        "小学",
        "幼儿园",
        "医院",
        "法院",
        "检察院",
        "采油厂",
        "马拉松",
        "马拉松赛",
        "节",
        "仪式",
    ]);

    /// <summary>Those among the short forms, each with its name, in the order of first appearance.</summary>
    public static IEnumerable<(string Full, string Short)> Among(IEnumerable<(string Full, string Short)> forms)
    {
        using var lentNames = LentList<(string Full, int Next)>.Take();
        using var lentFirst = LentMap<string, (int First, int Last)>.Take();
        using var lentFull = LentList<string>.Take();
        var (names, first, full) = (lentNames.Items, lentFirst.Items, lentFull.Items);
        foreach (var form in forms)
        {
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(first, form.Short, out var isKnown);
            if (isKnown)
            {
                names[chain.Last] = (names[chain.Last].Full, names.Count);
            }
            chain = (isKnown ? chain.First : names.Count, names.Count);
            names.Add((form.Full, -1));
        }
        var byBrand = first.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (shortForm, (start, _)) in first)
        {
            // 甲禾公司 where several firms are called 甲禾.
            if (
                shortForm.EndsWith("公司", StringComparison.Ordinal)
                && byBrand.TryGetValue(shortForm.AsSpan(0, shortForm.Length - 2), out var brand)
                && names[brand.First].Full != names[brand.Last].Full
                && CompanyName.Identity(names[brand.First].Full) != CompanyName.Identity(names[brand.Last].Full)
            )
            {
                continue;
            }
            full.Clear();
            for (var i = start; i >= 0; i = names[i].Next)
            {
                // The forms of a name come one after another.
                if (full.Count == 0 || full[^1] != names[i].Full)
                {
                    full.Add(names[i].Full);
                }
            }
            if (full.Count > 1 && MayBeOfSeveral(full, shortForm) && AreSeveral(full))
            {
                continue;
            }
            if (full.Count > 1)
            {
                FirmsOfBrand.KeepOne(full, shortForm);
            }
            foreach (var name in full)
            {
                yield return (name, shortForm);
            }
        }
    }

    private static bool AreSeveral(List<string> full)
    {
        var identity = CompanyName.Identity(WithoutYear(full[0]));
        return full.Exists(x => x != full[0] && CompanyName.Identity(WithoutYear(x)) != identity);
    }

    // 2018年甲马拉松赛 and 甲马拉松.
    private static string WithoutYear(string name) =>
        name.EndsWith("马拉松赛", StringComparison.Ordinal) || name.EndsWith("马拉松", StringComparison.Ordinal)
            ? name.TrimStart(Years).TrimEnd('赛')
            : name;

    // 水务集团, 茶业协会, 小王, 王老师; 甲科技（宁波）有限公司 and 甲科技（杭州）有限公司 are two.
    private static bool MayBeOfSeveral(List<string> full, string shortForm) =>
        shortForm.EndsWith("集团", StringComparison.Ordinal)
        || shortForm[^1] == '会'
        || LevelForms.Is(shortForm)
        || PersonForms.IsFamiliar(shortForm)
        || CourtesyForms.Is(shortForm)
        || full.Exists(static x => x.Contains('（', StringComparison.Ordinal))
        || full.TrueForAll(static x => Institutions.LongestEnd(x) > 0)
        // 甲大学信息管理学院 and 乙大学信息管理学院.
        || full.Exists(x => OwnedUnits.Is(x, shortForm));
}
