using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities;

/// <summary>The surfaces that the recognizers established, each with one category, and which of them are said to be one.</summary>
internal sealed class NameBook : IDisposable
{
    private static readonly WordSet PartyUnits = new([
        "党委",
        "党组",
        "党总支",
        "党支部",
        "党工委",
        "纪委",
        "工会",
        "团委",
        "董事会",
        "监事会",
    ]);

    private readonly LentMap<string, string> _lentCategories = LentMap<string, string>.Take();
    private readonly LentMap<string, double> _lentScores = LentMap<string, double>.Take();
    private readonly LentList<(string, string)> _lentPairs = LentList<(string, string)>.Take();
    private readonly LentSet<string> _lentCores = LentSet<string>.Take();
    private readonly Dictionary<string, string> _categories;
    private readonly Dictionary<string, double> _scores;
    private readonly List<(string, string)> _saidToBeOne;
    private readonly HashSet<string> _cores;

    /// <summary>Establishes the surfaces.</summary>
    /// <param name="text">The article's words.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="editions">Those that are named inside an edition's name.</param>
    /// <param name="derived">The short forms by rule.</param>
    public NameBook(TokenizedText text, List<Candidate> chosen, List<Candidate> editions, DerivedForms derived)
    {
        (_categories, _scores) = (_lentCategories.Items, _lentScores.Items);
        (_saidToBeOne, _cores) = (_lentPairs.Items, _lentCores.Items);
        Vote(text, chosen, editions);
        AddListedFirms(text.Text, chosen);
        foreach (var candidate in chosen)
        {
            if (candidate.HasCore)
            {
                var surface = text.NameOf(candidate.Start, candidate.End);
                var core = text.NameOf(candidate.CoreStart, candidate.CoreEnd);
                AddShortForm(surface, core, candidate.Score);
                _cores.Add(core);
            }
        }
        using var lent = LentList<(string Full, string Short)>.Take();
        var forms = lent.Items;
        PartsOfEvents.Find(text.Text, chosen, forms);
        PartsOfProducts.Find(text, chosen, forms);
        AddParts(forms);
        PartsOfEvents.FindBeginnings(text.Text, chosen, forms);
        AddEach(forms, 0.5);
        AddDefined(text, chosen);
        JoinEqual(text, chosen);
        AddOtherNames(text, chosen);
        RenamedBodies.Find(text, chosen, _saidToBeOne);
        JoinExplainedCodes(text);
        TitleShortForms.Find(text, chosen, forms);
        AddEach(forms, 1);
        foreach (var edition in editions)
        {
            JoinApp(text, edition, chosen);
        }
        QuotedShortForms.Find(text, _categories, forms);
        AddEach(forms, 0.6);
        ContractedForms.Find(text, chosen, forms);
        AddEach(forms, 0.5);
        EndingForms.Find(text, chosen, forms);
        AddEach(forms, 0.4);
        PlatformNames.Find(text, chosen, forms);
        AddEach(forms, 0.4);
        MeetingsByYear.Find(text.Text, chosen, _saidToBeOne);
        // Before the bodies' short forms: 泽阳 is the city, not the city's water works.
        PlacesInShort.Find(text.Text, chosen, forms);
        AddEach(forms, 0.4);
        AbbreviatedBodies.Find(text, chosen, forms);
        AddEach(forms, 0.4);
        AddDerived(chosen, derived, forms);
    }

    // A firm of its own beside its group, not the group's name in short and a word more.
    private void AddListedFirms(string text, List<Candidate> chosen)
    {
        using var firms = LentList<string>.Take();
        ListedFirms.Find(text, chosen, firms.Items);
        foreach (var firm in firms.Items)
        {
            if (_categories.TryAdd(firm, EntityCategory.Organization))
            {
                _scores[firm] = 0.6;
            }
        }
    }

    private void AddParts(List<(string Full, string Part)> parts)
    {
        foreach (var (full, part) in parts)
        {
            AddShortForm(full, part, 0.5);
            _cores.Add(part);
        }
        parts.Clear();
    }

    // A name of its own before a unit's (甲局 and 甲局办公室) is no short form of it.
    private void AddDerived(List<Candidate> chosen, DerivedForms derived, List<(string Full, string Short)> forms)
    {
        using var ofOne = LentList<(string Full, string Short)>.Take();
        derived.Add(chosen, _categories, forms);
        FormsOfOne.AddAmong(forms, _categories, ofOne.Items);
        foreach (var (full, shortForm) in ofOne.Items)
        {
            if (!IsUnitOf(full, shortForm))
            {
                AddShortForm(full, shortForm, IsPartOfLatinPerson(full, shortForm) ? 0.5 : 0.4);
            }
        }
    }

    // Ada Lovell, later Lovell: more than what Latin letters by themselves seem to be.
    private bool IsPartOfLatinPerson(string full, string part) =>
        char.IsAsciiLetterUpper(part[0])
        && full.Contains(' ')
        && _categories.GetValueOrDefault(full) is EntityCategory.Person;

    private bool IsUnitOf(string full, string body) =>
        full.StartsWith(body, StringComparison.Ordinal)
        && (
            PartyUnits.Contains(full.AsSpan(body.Length))
            || _scores.GetValueOrDefault(body) > 0.4
            || GroupNames.Is(body)
            || Grammar.Bodies.Contains(body)
        )
        && !FirmAbbreviation.IsShortOf(body, full);

    private void AddDefined(TokenizedText text, List<Candidate> chosen)
    {
        using var definitions = LentList<Definition>.Take();
        DefinitionFinder.Find(text, definitions.Items);
        foreach (var definition in definitions.Items)
        {
            if (chosen.EndingAt(definition.FullEnd) is { } candidate)
            {
                var full = text.NameOf(candidate.Start, candidate.End);
                var shortForm = text.NameOf(definition.ShortStart, definition.ShortEnd);
                if (definition.IsSaid || IsNamedInBrackets(full, shortForm))
                {
                    AddShortForm(full, shortForm, 1);
                }
            }
        }
    }

    // A product is what it is said to be, if that is the name of one.
    private void JoinEqual(TokenizedText text, List<Candidate> chosen)
    {
        using var equations = LentList<Definition>.Take();
        Equations.Find(text, equations.Items);
        foreach (var equation in equations.Items)
        {
            var other = text.NameOf(equation.ShortStart, equation.ShortEnd);
            if (
                chosen.EndingAt(equation.FullEnd) is { Category: EntityCategory.Product } product
                && _categories.GetValueOrDefault(other) is EntityCategory.Product
            )
            {
                _saidToBeOne.Add((text.NameOf(product.Start, product.End), other));
            }
        }
    }

    // 甲平台，即“甲云”.
    private void AddOtherNames(TokenizedText text, List<Candidate> chosen)
    {
        using var equations = LentList<Definition>.Take();
        Equations.FindNames(text, equations.Items);
        foreach (var named in equations.Items)
        {
            if (chosen.EndingAt(named.FullEnd) is { } candidate)
            {
                AddShortForm(
                    text.NameOf(candidate.Start, candidate.End),
                    text.NameOf(named.ShortStart, named.ShortEnd),
                    1
                );
            }
        }
    }

    // “2-5-8”（……）骨干网络.
    private void JoinExplainedCodes(TokenizedText text)
    {
        using var systems = LentList<CodedSystem>.Take();
        CodedSystem.Find(text, systems.Items);
        foreach (var system in systems.Items)
        {
            if (system.IsExplained)
            {
                AddShortForm(
                    text.Slice(system.First, system.Last),
                    text.Text[text.End(system.Open)..text.Start(system.Close)],
                    1
                );
            }
        }
    }

    // The bracket's characters stand in the name in order, or it holds a name of the same kind. A place in a bracket is a
    // part of the place before it.
    private bool IsNamedInBrackets(string full, string shortForm) =>
        _categories.TryGetValue(full, out var category)
        // 甲市研究大楼（乙河大楼）: what a building is and how it is called.
        && (
            category is not EntityCategory.Location
            || (shortForm.Length > 2 && full.EndsWith(shortForm[^2..], StringComparison.Ordinal))
        )
        // 马丁·里德（Martin Reed）is one; who stands in the bracket behind another name is not.
        && (category is not EntityCategory.Person || (full.Contains('·') && char.IsAsciiLetter(shortForm[0])))
        && (Contraction.Holds(full, shortForm) || (_categories.TryGetValue(shortForm, out var own) && own == category));

    // An app's edition is the app; a hotline's seat is a service of its own.
    private void JoinApp(TokenizedText text, Candidate edition, List<Candidate> chosen)
    {
        var app = text.NameOf(edition.Start, edition.End);
        if (app.EndsWith("App", StringComparison.OrdinalIgnoreCase) && chosen.StartingAt(edition.Start) is { } whole)
        {
            _saidToBeOne.Add((text.NameOf(whole.Start, whole.End), app));
        }
    }

    // Each pair once; the list is empty then.
    private void AddEach(List<(string Full, string Short)> forms, double score)
    {
        using var seen = LentSet<(string, string)>.Take();
        foreach (var (full, shortForm) in forms)
        {
            if (seen.Items.Add((full, shortForm)))
            {
                AddShortForm(full, shortForm, score);
            }
        }
        forms.Clear();
    }

    /// <summary>Every surface with its category, in the order of first appearance.</summary>
    public Dictionary<string, string> Categories => _categories;

    /// <summary>Pairs of surfaces that the text says are one.</summary>
    public List<(string Full, string Short)> SaidToBeOne => _saidToBeOne;

    /// <summary>How sure a surface is, 0 to 1.</summary>
    public double Score(string surface) => _scores.GetValueOrDefault(surface);

    /// <summary>Whether a surface is a quotation or a Latin name inside a longer one.</summary>
    public bool IsCore(string surface) => _cores.Contains(surface);

    // The category with the greatest weight over all places where the surface was recognized.
    private void Vote(TokenizedText text, List<Candidate> chosen, List<Candidate> editions)
    {
        using var votes = new SurfaceVotes(text.Text);
        foreach (var candidate in chosen)
        {
            votes.Add(candidate);
        }
        foreach (var candidate in editions)
        {
            votes.Add(candidate);
        }
        for (var i = 0; i < votes.Count; i++)
        {
            var surface = text.NameOf(votes[i]);
            (_categories[surface], _scores[surface]) = votes.OutcomeOf(i);
        }
    }

    private void AddShortForm(string full, string shortForm, double score)
    {
        if (shortForm.Length < 2 || !_categories.TryGetValue(full, out var category))
        {
            return;
        }
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_categories, shortForm, out var isKnown);
        if (isKnown && own != category && score <= 0.4)
        {
            return;
        }
        own = category;
        ref var sureness = ref CollectionsMarshal.GetValueRefOrAddDefault(_scores, shortForm, out _);
        sureness = Math.Max(score, sureness);
        _saidToBeOne.Add((full, shortForm));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _lentCategories.Dispose();
        _lentScores.Dispose();
        _lentPairs.Dispose();
        _lentCores.Dispose();
    }
}
