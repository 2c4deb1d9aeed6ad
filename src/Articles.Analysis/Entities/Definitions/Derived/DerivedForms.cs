using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Definitions.Derived;

/// <summary>The short forms that a name has by rule, for looking for them elsewhere.</summary>
internal static class DerivedForms
{
    private const int ShortestStrategy = 8;

    /// <summary>Pairs of a name and a short form.</summary>
    public static IEnumerable<(string Full, string Short)> Of(
        TokenizedText text,
        List<Candidate> chosen,
        Dictionary<string, string> categories
    )
    {
        using var surfaces = new TextStretches(text.Text);
        foreach (var candidate in chosen)
        {
            var known = surfaces.Count;
            if (surfaces.Add(candidate.Start, candidate.Length) < known)
            {
                continue;
            }
            var full = text.Text[candidate.Start..candidate.End];
            var (first, last) = (text.TokenAt(candidate.Start), text.TokenAt(candidate.End - 1));
            if (categories[full] == EntityCategory.Organization)
            {
                foreach (var shortForm in GroupNames.IsOfGroup(full) ? GroupNames.OtherNames(full) : [])
                {
                    yield return (full, shortForm);
                }
                foreach (var shortForm in LevelForms.Of(full))
                {
                    yield return (full, shortForm);
                }
                if (CompanyName.PlacedName(full) is { } placed && placed != full)
                {
                    yield return (full, placed);
                }
            }
            if (categories[full] == EntityCategory.Person)
            {
                foreach (var shortForm in PersonForms.Of(full))
                {
                    yield return (full, shortForm);
                }
            }
            if (!text.StartsToken(candidate.Start) || last == first)
            {
                continue;
            }
            foreach (var shortForm in OfCategory(text, categories[full], first, last))
            {
                yield return (full, shortForm);
            }
        }
    }

    private static IEnumerable<string> OfCategory(TokenizedText text, string category, int first, int last) =>
        category switch
        {
            EntityCategory.Organization => BodyForms.Of(text, first, last),
            EntityCategory.Event => MeetingForms.Of(text, first, last),
            EntityCategory.Product => ProductForms.Of(text, first, last),
            EntityCategory.Document => OfStrategy(text, first, last),
            _ => [],
        };

    // 某地协同发展战略: 某地协同发展. 某地一体化发展战略: 某地一体化.
    private static IEnumerable<string> OfStrategy(TokenizedText text, int first, int last)
    {
        var name = text.Slice(first, last);
        if (!text.IsPlace(first) || !name.EndsWith("战略", StringComparison.Ordinal))
        {
            yield break;
        }
        if (name.EndsWith("化发展战略", StringComparison.Ordinal))
        {
            yield return name[..^4];
        }
        else if (name.EndsWith("发展战略", StringComparison.Ordinal) && name.Length >= ShortestStrategy)
        {
            yield return name[..^2];
        }
    }
}
