using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Definitions.Derived;
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
        Vote(text.Text, chosen, editions);
        foreach (var candidate in chosen)
        {
            if (candidate.HasCore)
            {
                var surface = text.Text[candidate.Start..candidate.End];
                var core = text.Text[candidate.CoreStart..candidate.CoreEnd];
                AddShortForm(surface, core, candidate.Score);
                _cores.Add(core);
            }
        }
        AddDefined(text, chosen);
        JoinEqual(text, chosen);
        JoinExplainedCodes(text);
        foreach (var (full, shortForm) in TitleShortForms.Find(text, chosen))
        {
            AddShortForm(full, shortForm, 1);
        }
        foreach (var edition in editions)
        {
            JoinApp(text.Text, edition, chosen);
        }
        AddQuotedShortForms(text);
        AddEach(ContractedForms.Find(text, chosen), 0.5);
        AddEach(EndingForms.Find(text, chosen), 0.4);
        AddEach(PlatformNames.Find(text, chosen), 0.4);
        foreach (var (full, code) in MeetingsByYear.Find(text.Text, chosen))
        {
            _saidToBeOne.Add((full, code));
        }
        AddPlaces(text.Text, chosen);
        AddEach(AbbreviatedBodies.Find(text, chosen), 0.4);
        AddDerived(derived.Of(chosen, _categories));
    }

    // Before the bodies' short forms: 泽阳 is the city, not the city's water works. What is short for two places is short for
    // neither (上湾 of 上湾村 and 上湾镇).
    private void AddPlaces(string text, List<Candidate> chosen)
    {
        using var surfaces = new TextStretches(text);
        using var lent = LentMap<string, string?>.Take();
        foreach (var candidate in chosen)
        {
            var known = surfaces.Count;
            if (
                candidate.Category == EntityCategory.Location
                && surfaces.Add(candidate.Start, candidate.Length) == known
                && PlaceForms.Of(text.AsSpan(candidate.Start, candidate.Length)) is > 0 and var length
            )
            {
                ref var full = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    lent.Items,
                    text.Substring(candidate.Start, length),
                    out var isKnown
                );
                full = isKnown ? null : text[candidate.Start..candidate.End];
            }
        }
        foreach (var (shortForm, full) in lent.Items)
        {
            if (full is not null)
            {
                AddShortForm(full, shortForm, 0.4);
            }
        }
    }

    // What is short for two bodies (水务集团 where 甲水务集团 and 乙水务集团 are named) is short for neither.
    private void AddDerived(IEnumerable<(string Full, string Short)> forms)
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
        foreach (var (shortForm, (start, _)) in first)
        {
            // 甲禾公司 where several firms are called 甲禾.
            if (
                shortForm.EndsWith("公司", StringComparison.Ordinal)
                && first.TryGetValue(shortForm[..^2], out var brand)
                && names[brand.First].Full != names[brand.Last].Full
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
            if (
                full.Count > 1
                && MayBeOfSeveral(full, shortForm)
                && full.DistinctBy(CompanyName.Identity).Skip(1).Any()
            )
            {
                continue;
            }
            if (full.Count > 1)
            {
                FirmsOfBrand.KeepOne(full, shortForm);
            }
            // A name of its own before a unit's (甲局 and 甲局办公室) is no short form of it.
            foreach (var name in full)
            {
                if (!IsUnitOf(name, shortForm))
                {
                    AddShortForm(name, shortForm, IsPartOfLatinPerson(name, shortForm) ? 0.5 : 0.4);
                }
            }
        }
    }

    // 水务集团, 茶业协会, 小王, 王老师; 甲科技（宁波）有限公司 and 甲科技（杭州）有限公司 are two.
    private static bool MayBeOfSeveral(List<string> full, string shortForm) =>
        shortForm.EndsWith("集团", StringComparison.Ordinal)
        || shortForm[^1] == '会'
        || LevelForms.Is(shortForm)
        || PersonForms.IsFamiliar(shortForm)
        || CourtesyForms.Is(shortForm)
        || full.Exists(static x => x.Contains('（', StringComparison.Ordinal))
        // 甲大学信息管理学院 and 乙大学信息管理学院.
        || full.Exists(x => OwnedUnits.Is(x, shortForm));

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
        foreach (var definition in DefinitionFinder.Find(text))
        {
            if (chosen.EndingAt(definition.FullEnd) is { } candidate)
            {
                var full = text.Text[candidate.Start..candidate.End];
                var shortForm = text.Text[definition.ShortStart..definition.ShortEnd];
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
        foreach (var equation in Equations.Find(text))
        {
            var other = text.Text[equation.ShortStart..equation.ShortEnd];
            if (
                chosen.EndingAt(equation.FullEnd) is { Category: EntityCategory.Product } product
                && _categories.GetValueOrDefault(other) is EntityCategory.Product
            )
            {
                _saidToBeOne.Add((text.Text[product.Start..product.End], other));
            }
        }
    }

    // “2-5-8”（……）骨干网络.
    private void JoinExplainedCodes(TokenizedText text)
    {
        foreach (var system in CodedSystem.Find(text))
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
        && category is not EntityCategory.Location
        // 马丁·里德（Martin Reed）is one; who stands in the bracket behind another name is not.
        && (category is not EntityCategory.Person || (full.Contains('·') && char.IsAsciiLetter(shortForm[0])))
        && (Contraction.Holds(full, shortForm) || (_categories.TryGetValue(shortForm, out var own) && own == category));

    // An app's edition is the app; a hotline's seat is a service of its own.
    private void JoinApp(string text, Candidate edition, List<Candidate> chosen)
    {
        var app = text[edition.Start..edition.End];
        if (app.EndsWith("App", StringComparison.OrdinalIgnoreCase) && chosen.StartingAt(edition.Start) is { } whole)
        {
            _saidToBeOne.Add((text[whole.Start..whole.End], app));
        }
    }

    // Found while reading, taken in after it.
    private void AddQuotedShortForms(TokenizedText text)
    {
        using var found = LentList<(string, string)>.Take();
        found.Items.AddRange(QuotedShortForms.Find(text, _categories));
        AddEach(found.Items, 0.6);
    }

    // Each pair once.
    private void AddEach(IEnumerable<(string Full, string Short)> forms, double score)
    {
        using var seen = LentSet<(string, string)>.Take();
        foreach (var (full, shortForm) in forms)
        {
            if (seen.Items.Add((full, shortForm)))
            {
                AddShortForm(full, shortForm, score);
            }
        }
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
    private void Vote(string text, List<Candidate> chosen, List<Candidate> editions)
    {
        using var votes = new SurfaceVotes(text);
        foreach (var candidate in chosen)
        {
            votes.Add(candidate);
        }
        foreach (var candidate in editions)
        {
            votes.Add(candidate);
        }
        foreach (var (surface, category, score) in votes.Outcomes())
        {
            _categories[surface] = category;
            _scores[surface] = score;
        }
    }

    private void AddShortForm(string full, string shortForm, double score)
    {
        if (
            shortForm.Length >= 2
            && _categories.TryGetValue(full, out var category)
            && (!_categories.TryGetValue(shortForm, out var own) || own == category || score > 0.4)
        )
        {
            _categories[shortForm] = category;
            _scores[shortForm] = Math.Max(score, _scores.GetValueOrDefault(shortForm));
            _saidToBeOne.Add((full, shortForm));
        }
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
