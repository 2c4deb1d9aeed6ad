using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Mentions;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Recognition.Companies;
using Articles.Analysis.Entities.Recognition.Documents;
using Articles.Analysis.Entities.Recognition.Enumerations;
using Articles.Analysis.Entities.Recognition.Events;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.Introductions;
using Articles.Analysis.Entities.Recognition.Known;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities;

/// <summary>Finds an article's named things. Deterministic; time is linear in the text's length. Safe to share.</summary>
internal sealed class EntityExtractor
{
    /// <summary>About how many tokens a text has for each candidate.</summary>
    private const int TokensOfCandidate = 16;

    private static readonly IRecognizer[] Recognizers =
    [
        new TitleMarkRecognizer(),
        new QuotationRecognizer(),
        new RepeatedQuotations(),
        new NamedOccasionRecognizer(),
        new HeadRecognizer(),
        new StateCompanyRecognizer(),
        new GroupUnitRecognizer(),
        new BranchRecognizer(),
        new TitledUnitRecognizer(),
        new GovernmentBodyRecognizer(),
        new DepartmentRecognizer(),
        new TitledBodyRecognizer(),
        new KnownBodyRecognizer(),
        new KnownNameRecognizer(),
        new PartnerRecognizer(),
        new IntroductionRecognizer(),
        new PersonRecognizer(),
        new FramedPersonRecognizer(),
        new LatinPersonRecognizer(),
        new PlaceRecognizer(),
        new ShortFormRecognizer(),
        new ProvinceGroupRecognizer(),
        new PlenaryRecognizer(),
        new NumberedServiceRecognizer(),
        new SmartServiceRecognizer(),
        new InternetPlusRecognizer(),
        new NumberedThingRecognizer(),
        new DefinedProductRecognizer(),
        new ModelRecognizer(),
        new LatinNameRecognizer(),
        new LatinEventRecognizer(),
        new FairRecognizer(),
        new ShoppingDayRecognizer(),
        new EnumerationRecognizer(),
        new ProductList(),
        new CoordinationRecognizer(),
    ];

    /// <summary>Finds the entities, most mentioned first.</summary>
    /// <param name="text">The article's words.</param>
    /// <param name="model">The model that adds names; the product's own where none is given.</param>
    public static IReadOnlyList<Entity> Extract(TokenizedText text, NameModel? model = null)
    {
        var candidates = new List<Candidate>(text.Count / TokensOfCandidate);
        foreach (var recognizer in Recognizers)
        {
            recognizer.Recognize(text, candidates);
        }
        var chosen = Resolution.Resolve(candidates, text.Text.Length);
        var editions = Resolution.Editions(candidates, chosen);
        var names = new NameBook(text, chosen, editions);
        var mentions = MentionFinder.Find(text, names.Categories, chosen);
        if (UnknownNames.Find(text, mentions, model) is { Count: > 0 } unknown)
        {
            chosen.RemoveAll(x => unknown.Around(x) is not null);
            chosen.AddRange(unknown);
            chosen.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            names = new NameBook(text, chosen, editions);
            mentions = MentionFinder.Find(text, names.Categories, chosen);
        }
        var linker = new Linker();
        foreach (var (surface, category) in names.Categories)
        {
            linker.Add(surface, category);
        }
        foreach (var (a, b) in names.SaidToBeOne)
        {
            linker.Join(a, b);
        }
        mentions.AddRange(editions.Select(x => (text.Text[x.Start..x.End], x.Start)));
        return EntityBuilder.Build(names, linker.Groups(), mentions);
    }
}
