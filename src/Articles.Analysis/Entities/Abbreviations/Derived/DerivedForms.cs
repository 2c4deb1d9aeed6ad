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

    /// <summary>Adds pairs of a name and a short form.</summary>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="categories">Their categories.</param>
    /// <param name="pairs">Where they are added.</param>
    public void Add(
        List<Candidate> chosen,
        Dictionary<string, string> categories,
        List<(string Full, string Short)> pairs
    )
    {
        using var surfaces = TextStretches.Take(text.Text);
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
                var full = text.NameOf(candidate.Start, candidate.End);
                var first = _forms.Items.Count;
                AddOf(candidate, full, category);
                found = new Found(full, category, first, _forms.Items.Count - first);
                _found.Items[candidate.Start] = found;
            }
            for (var i = found.First; i < found.First + found.Count; i++)
            {
                pairs.Add((found.Full, _forms.Items[i]));
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

    private void AddOf(Candidate name, string full, string category)
    {
        AddByCharacters(full, category);
        SeatForms.Add(full, category, _forms.Items);
        var (first, last) = (text.TokenAt(name.Start), text.TokenAt(name.End - 1));
        if (text.StartsToken(name.Start) && last != first)
        {
            AddByWords(category, first, last);
        }
    }

    private void AddByCharacters(string full, string category)
    {
        AddSynonyms(full, category);
        switch (category)
        {
            case EntityCategory.Organization:
                AddOfBody(full);
                break;
            case EntityCategory.Person:
                _adjacent ??= new AdjacentCharacters(text.Text);
                PersonForms.Add(full, _forms.Items, _adjacent);
                CourtesyForms.Add(full, _forms.Items, _adjacent);
                break;
            case EntityCategory.Event:
                AddOfEvent(full);
                break;
        }
    }

    // One that the text has not would still be a name that others are linked with.
    private void AddSynonyms(string full, string category)
    {
        if (KnownSynonyms.ThingOf(category, Surface.Key(full)) is not { } thing)
        {
            return;
        }
        var names = KnownSynonyms.NamesOf(thing);
        for (var i = 0; i < names.Count; i++)
        {
            if (!names.Is(i, full) && IsInText(names[i]))
            {
                _forms.Items.Add(names[i].ToString());
            }
        }
    }

    // Two characters that nowhere stand side by side tell of most forms without a look through the text.
    private bool IsInText(ReadOnlySpan<char> form)
    {
        _adjacent ??= new AdjacentCharacters(text.Text);
        var before = form[0];
        foreach (var c in form[1..])
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
        return text.Text.AsSpan().Contains(form, StringComparison.Ordinal);
    }

    private void AddOfBody(string full)
    {
        var forms = _forms.Items;
        GroupNames.AddOtherNames(full, forms);
        LevelForms.Add(full, forms);
        OrdinalForms.Add(full, forms);
        if (SchoolForms.Of(full) is { } school)
        {
            forms.Add(school);
        }
        SeatForms.AddOfFirm(full, forms);
        RailwayForms.Add(full, forms);
        RegulatorForms.Add(full, forms);
        if (CompanyName.PlacedName(full) is { } placed && placed != full)
        {
            forms.Add(placed);
        }
    }

    private void AddOfEvent(string full)
    {
        if (MeetingForms.OfGames(full) is { } games)
        {
            _forms.Items.Add(games);
        }
        if (MeetingForms.OfPlenary(full) is { } plenary)
        {
            _forms.Items.Add(plenary);
        }
        Marathons.Add(full, _forms.Items);
    }

    private void AddByWords(string category, int first, int last)
    {
        switch (category)
        {
            case EntityCategory.Organization:
                BodyForms.Add(text, first, last, _forms.Items);
                break;
            case EntityCategory.Event:
                MeetingForms.Add(text, first, last, _forms.Items);
                break;
            case EntityCategory.Product:
                ProductForms.Add(text, first, last, _forms.Items);
                break;
            case EntityCategory.Document when text.IsPlace(first):
                AddOfStrategy(text.SpanOf(first, last));
                break;
        }
    }

    // 某地协同发展战略: 某地协同发展. 某地一体化发展战略: 某地一体化.
    private void AddOfStrategy(ReadOnlySpan<char> name)
    {
        if (name.EndsWith("化发展战略"))
        {
            _forms.Items.Add(name[..^4].ToString());
        }
        else if (name.EndsWith("发展战略") && name.Length >= ShortestStrategy)
        {
            _forms.Items.Add(name[..^2].ToString());
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Found(string Full, string Category, int First, int Count);
}
