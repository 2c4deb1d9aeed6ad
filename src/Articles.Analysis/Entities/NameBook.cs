using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Definitions.Derived;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities;

/// <summary>The surfaces that the recognizers established, each with one category, and which of them are said to be one.</summary>
internal sealed class NameBook
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

    private readonly Dictionary<string, string> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);
    private readonly List<(string, string)> _saidToBeOne = [];
    private readonly HashSet<string> _cores = new(StringComparer.Ordinal);

    public NameBook(TokenizedText text, IReadOnlyList<Candidate> chosen, IReadOnlyList<Candidate> editions)
    {
        Vote(text.Text, chosen, editions);
        foreach (var candidate in chosen.Where(x => x.HasCore))
        {
            var (surface, core) = (
                text.Text[candidate.Start..candidate.End],
                text.Text[candidate.CoreStart..candidate.CoreEnd]
            );
            AddShortForm(surface, core, candidate.Score);
            _cores.Add(core);
        }
        AddDefined(text, chosen);
        JoinEqual(text, chosen);
        foreach (var (full, shortForm) in TitleShortForms.Find(text, chosen))
        {
            AddShortForm(full, shortForm, 1);
        }
        foreach (var edition in editions)
        {
            JoinApp(text.Text, edition, chosen);
        }
        AddQuotedShortForms(text);
        foreach (var (full, shortForm) in ContractedForms.Find(text, chosen).Distinct())
        {
            AddShortForm(full, shortForm, 0.5);
        }
        JoinByYear(text.Text, chosen);
        foreach (var (full, shortForm) in AbbreviatedBodies.Find(text, chosen).Distinct())
        {
            AddShortForm(full, shortForm, 0.4);
        }
        AddDerived(DerivedForms.Of(text, chosen, _categories).ToList());
    }

    // What is short for two bodies (水务集团 where 甲水务集团 and 乙水务集团 are named) is short for neither.
    private void AddDerived(List<(string Full, string Short)> forms)
    {
        foreach (var form in forms.GroupBy(x => x.Short, StringComparer.Ordinal))
        {
            var full = form.Select(x => x.Full).Distinct(StringComparer.Ordinal).ToList();
            if (
                full.Count > 1
                && form.Key.EndsWith("集团", StringComparison.Ordinal)
                && full.DistinctBy(CompanyName.Identity).Skip(1).Any()
            )
            {
                continue;
            }
            // A name of its own before a unit's (甲局 and 甲局办公室) is no short form of it.
            foreach (var name in full.Where(x => !IsUnitOf(x, form.Key)))
            {
                AddShortForm(name, form.Key, 0.4);
            }
        }
    }

    private bool IsUnitOf(string full, string body) =>
        full.StartsWith(body, StringComparison.Ordinal)
        && (
            PartyUnits.Contains(full.AsSpan(body.Length))
            || _scores.GetValueOrDefault(body) > 0.4
            || GroupNames.Is(body)
            || Grammar.Bodies.Contains(body)
        )
        && !FirmAbbreviation.IsShortOf(body, full);

    private void AddDefined(TokenizedText text, IReadOnlyList<Candidate> chosen)
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
    private void JoinEqual(TokenizedText text, IReadOnlyList<Candidate> chosen)
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

    // The bracket's characters stand in the name in order, or it holds a name of the same kind. A place in a bracket is a
    // part of the place before it.
    private bool IsNamedInBrackets(string full, string shortForm) =>
        _categories.TryGetValue(full, out var category)
        && category is not (EntityCategory.Location or EntityCategory.Person)
        && (Contraction.Holds(full, shortForm) || (_categories.TryGetValue(shortForm, out var own) && own == category));

    // CES 2024 is the meeting of 2024 that the article names, if it names one.
    private void JoinByYear(string text, IReadOnlyList<Candidate> chosen)
    {
        var events = chosen
            .Where(x => x.Category == EntityCategory.Event)
            .Select(x => text[x.Start..x.End])
            .Distinct()
            .ToList();
        foreach (
            var coded in events.Where(x => x.Length <= 12 && x.Any(char.IsAsciiLetterUpper) && Year(x) is not null)
        )
        {
            var named = events.Where(x => !x.Any(char.IsAsciiLetter) && Year(x) == Year(coded)).Take(2).ToList();
            if (named.Count == 1)
            {
                _saidToBeOne.Add((named[0], coded));
            }
        }
    }

    private static string? Year(string name)
    {
        var at = name.AsSpan().IndexOfAnyInRange('0', '9');
        return at >= 0 && at + 4 <= name.Length && !name.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9')
            ? name.Substring(at, 4)
            : null;
    }

    // An app's edition is the app; a hotline's seat is a service of its own.
    private void JoinApp(string text, Candidate edition, IReadOnlyList<Candidate> chosen)
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
        foreach (var (full, shortForm) in QuotedShortForms.Find(text, _categories).Distinct().ToList())
        {
            AddShortForm(full, shortForm, 0.6);
        }
    }

    /// <summary>Every surface with its category, in the order of first appearance.</summary>
    public IReadOnlyDictionary<string, string> Categories => _categories;

    /// <summary>Pairs of surfaces that the text says are one.</summary>
    public IReadOnlyList<(string Full, string Short)> SaidToBeOne => _saidToBeOne;

    /// <summary>How sure a surface is, 0 to 1.</summary>
    public double Score(string surface) => _scores.GetValueOrDefault(surface);

    /// <summary>Whether a surface is a quotation or a Latin name inside a longer one.</summary>
    public bool IsCore(string surface) => _cores.Contains(surface);

    // The category with the greatest weight over all places where the surface was recognized.
    private void Vote(string text, IReadOnlyList<Candidate> chosen, IReadOnlyList<Candidate> editions)
    {
        var votes = new SurfaceVotes(text);
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
}
