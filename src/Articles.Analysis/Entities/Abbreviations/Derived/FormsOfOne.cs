using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// The short forms that stand for one body of the article: what is short for two (水务集团 where 甲水务集团 and 乙水务集团 are named) is
/// short for neither.
/// </summary>
internal static class FormsOfOne
{
    /// <summary>Adds those among the short forms, each with its name, in the order of first appearance.</summary>
    /// <param name="forms">Names with their short forms.</param>
    /// <param name="categories">The names' categories.</param>
    /// <param name="ofOne">Where they are added.</param>
    public static void AddAmong(
        List<(string Full, string Short)> forms,
        Dictionary<string, string> categories,
        List<(string Full, string Short)> ofOne
    )
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
            // Mostly it is short for one.
            if (full.Count > 1)
            {
                FirmsOfBrand.KeepBeginning(full, shortForm);
            }
            if (full.Count > 1)
            {
                if (AreSeveral(full, shortForm, categories[full[0]]))
                {
                    continue;
                }
                FirmsOfBrand.KeepOne(full, shortForm);
            }
            foreach (var name in full)
            {
                ofOne.Add((name, shortForm));
            }
        }
    }

    // Only a firm's brand is said of one where several have it in their names.
    private static bool AreSeveral(List<string> full, string shortForm, string category)
    {
        var identity = Identity.Of(full[0], category);
        var mayLeaveOut = !IsOfWholeKind(full, shortForm);
        return (!mayLeaveOut || !full.Exists(FirmsOfBrand.IsRegistered))
            && full.Exists(x =>
                x != full[0]
                && Identity.Of(x, category) is var other
                && other != identity
                && !(mayLeaveOut && (LeavesOut(identity, other) || LeavesOut(other, identity)))
            );
    }

    // 甲马拉松 is 甲国际马拉松赛; 甲市第二医院 is not 甲市乙区第二医院.
    private static bool LeavesOut(string longer, string shorter) =>
        shorter.Length >= 2
        && Contraction.Holds(longer, shorter)
        && !Contraction.OmitsPlace(longer, shorter)
        && !Contraction.OmitsOrdinal(longer, shorter);

    // 水务集团, 茶业协会, 小王, 王老师; 甲科技（宁波）有限公司 and 甲科技（杭州）有限公司 are two.
    private static bool IsOfWholeKind(List<string> full, string shortForm) =>
        shortForm.EndsWith("集团", StringComparison.Ordinal)
        || shortForm[^1] == '会'
        || LevelForms.Is(shortForm)
        || PersonForms.IsFamiliar(shortForm)
        || CourtesyForms.Is(shortForm)
        || full.Exists(static x => x.Contains('（', StringComparison.Ordinal))
        // 甲大学信息管理学院 and 乙大学信息管理学院.
        || full.Exists(x => OwnedUnits.Is(x, shortForm));
}
