using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// The short forms that a name has by rule, for looking for them elsewhere. Found once for each name of an article, whose names are
/// established again when the model has added some; in collections that are lent and given back.
/// </summary>
internal sealed class DerivedForms(TokenizedText text) : IDisposable
{
    private const int ShortestStrategy = 8;

    // By the name's first place, and all names' forms one after another.
    private readonly LentMap<int, Found> _found = LentMap<int, Found>.Take();
    private readonly LentList<string> _forms = LentList<string>.Take();

    // A person has forty forms, of which a text holds none mostly: all of them would be names that are looked for and linked.
    private AdjacentCharacters? _adjacent;

    /// <summary>Pairs of a name and a short form.</summary>
    public IEnumerable<(string Full, string Short)> Of(List<Candidate> chosen, Dictionary<string, string> categories)
    {
        using var surfaces = new TextStretches(text.Text);
        var byName = categories.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var candidate in chosen)
        {
            var known = surfaces.Count;
            if (surfaces.Add(candidate.Start, candidate.Length) < known)
            {
                continue;
            }
            var category = byName[text.Text.AsSpan(candidate.Start, candidate.Length)];
            if (
                !_found.Items.TryGetValue(candidate.Start, out var found)
                || found.Full.Length != candidate.Length
                || found.Category != category
            )
            {
                var full = text.Text[candidate.Start..candidate.End];
                var first = _forms.Items.Count;
                _forms.Items.AddRange(Of(candidate, full, category));
                found = new Found(full, category, first, _forms.Items.Count - first);
                _found.Items[candidate.Start] = found;
            }
            for (var i = found.First; i < found.First + found.Count; i++)
            {
                yield return (found.Full, _forms.Items[i]);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _found.Dispose();
        _forms.Dispose();
        _adjacent?.Dispose();
    }

    private IEnumerable<string> Of(Candidate name, string full, string category)
    {
        foreach (var shortForm in ByCharacters(full, category).Concat(SeatForms.Of(full, category)))
        {
            yield return shortForm;
        }
        var (first, last) = (text.TokenAt(name.Start), text.TokenAt(name.End - 1));
        if (!text.StartsToken(name.Start) || last == first)
        {
            yield break;
        }
        foreach (var shortForm in OfCategory(text, category, first, last))
        {
            yield return shortForm;
        }
    }

    private IEnumerable<string> ByCharacters(string full, string category) =>
        // One that the text has not would still be a name that others are linked with.
        KnownSynonyms
            .OtherNames(category, full)
            .Where(IsInText)
            .Concat(
                category switch
                {
                    EntityCategory.Organization => OfBody(full),
                    EntityCategory.Person => OfPerson(full),
                    EntityCategory.Event => OfEvent(full),
                    _ => [],
                }
            );

    // Two characters that nowhere stand side by side tell of most forms without a look through the text.
    private bool IsInText(string form)
    {
        _adjacent ??= new AdjacentCharacters(text.Text);
        var before = form[0];
        foreach (var c in form.AsSpan(1))
        {
            if (!char.IsWhiteSpace(c) && c != '·')
            {
                if (!_adjacent.MayHold(before, c))
                {
                    return false;
                }
                before = c;
            }
        }
        return text.Text.Contains(form, StringComparison.Ordinal);
    }

    private static IEnumerable<string> OfBody(string full)
    {
        foreach (var shortForm in GroupNames.IsOfGroup(full) ? GroupNames.OtherNames(full) : [])
        {
            yield return shortForm;
        }
        foreach (var shortForm in LevelForms.Of(full).Concat(OrdinalForms.Of(full)))
        {
            yield return shortForm;
        }
        if (SchoolForms.Of(full) is { } school)
        {
            yield return school;
        }
        foreach (var shortForm in SeatForms.OfFirm(full).Concat(RailwayForms.Of(full)).Concat(RegulatorForms.Of(full)))
        {
            yield return shortForm;
        }
        if (CompanyName.PlacedName(full) is { } placed && placed != full)
        {
            yield return placed;
        }
    }

    private IEnumerable<string> OfPerson(string full)
    {
        _adjacent ??= new AdjacentCharacters(text.Text);
        return PersonForms.Of(full, _adjacent).Concat(CourtesyForms.Of(full, _adjacent));
    }

    private static IEnumerable<string> OfEvent(string full)
    {
        if (MeetingForms.OfGames(full) is { } games)
        {
            yield return games;
        }
        if (MeetingForms.OfPlenary(full) is { } plenary)
        {
            yield return plenary;
        }
        foreach (var race in Marathons.InShort(full))
        {
            yield return race;
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

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Found(string Full, string Category, int First, int Count);
}
