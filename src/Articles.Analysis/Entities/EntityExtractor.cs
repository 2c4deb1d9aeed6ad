using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Mentions;
using Articles.Analysis.Entities.Names;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Recognition.Bodies;
using Articles.Analysis.Entities.Recognition.Documents;
using Articles.Analysis.Entities.Recognition.Enumerations;
using Articles.Analysis.Entities.Recognition.Events;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.Introductions;
using Articles.Analysis.Entities.Recognition.Known;
using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities;

/// <summary>Finds an article's named things. Deterministic; time is linear in the text's length.</summary>
internal static class EntityExtractor
{
    private static readonly IRecognizer[] Recognizers =
    [
        new TitleMarkRecognizer(),
        new AboutDocuments(),
        new HeardReports(),
        new QuotationRecognizer(),
        new RepeatedQuotations(),
        new CodedSystemRecognizer(),
        new UnitedSystems(),
        new NamedOccasionRecognizer(),
        new HeadRecognizer(),
        new StateCompanyRecognizer(),
        new GroupUnitRecognizer(),
        new BranchRecognizer(),
        new BranchesInRow(),
        new TitledUnitRecognizer(),
        new GovernmentBodyRecognizer(),
        new DepartmentRecognizer(),
        new PlacedSectors(),
        new LevelBodyRecognizer(),
        new TitledBodyRecognizer(),
        new KnownBodyRecognizer(),
        new ActingBodyRecognizer(),
        new UnlistedFirmRecognizer(),
        new HeadlineFirms(),
        new GlossedFirms(),
        new InvestorRecognizer(),
        new CarrierRecognizer(),
        new BankRecognizer(),
        new CreditedMediaRecognizer(),
        new KnownNameRecognizer(),
        new PartnerRecognizer(),
        new IntroductionRecognizer(),
        new PersonRecognizer(),
        new AddressedPerson(),
        new StaffRecognizer(),
        new FramedPersonRecognizer(),
        new LatinPersonRecognizer(),
        new DottedPersonRecognizer(),
        new BylineRecognizer(),
        new ListedPeople(),
        new ChosenNames(),
        new PlaceRecognizer(),
        new ListedPlaces(),
        new ShortFormRecognizer(),
        new ProvinceGroupRecognizer(),
        new PlaceInitials(),
        new CompassRegions(),
        new MetroLines(),
        new RoadRecognizer(),
        new BorderLines(),
        new NumberedRoads(),
        new RouteRecognizer(),
        new LinesByInitials(),
        new RailwayLines(),
        new StationRecognizer(),
        new StationsOfDivisions(),
        new LineSections(),
        new ExhibitionHalls(),
        new ShopRecognizer(),
        new MainlandRecognizer(),
        new ListedStations(),
        new ListedInitials(),
        new GlossedPlaces(),
        new PlenaryRecognizer(),
        new SessionRecognizer(),
        new DayRecognizer(),
        new NumberedServiceRecognizer(),
        new FirmServiceRecognizer(),
        new SmartServiceRecognizer(),
        new InternetPlusRecognizer(),
        new NumberedThingRecognizer(),
        new TrainRecognizer(),
        new ProjectRecognizer(),
        new WorksRecognizer(),
        new DefinedProductRecognizer(),
        new ModelRecognizer(),
        new BrandedAiRecognizer(),
        new KnownLatinRecognizer(),
        new LatinBodyRecognizer(),
        new LatinProductRecognizer(),
        new TrademarkRecognizer(),
        new BrandedModels(),
        new LatinEventRecognizer(),
        new FairRecognizer(),
        new PlacedOccasions(),
        new ShoppingDayRecognizer(),
        new RankedAwards(),
        new TeamRecognizer(),
        new NumberedTeams(),
        new NumberedSchools(),
        new EnumerationRecognizer(),
        new ProductList(),
        new CoordinationRecognizer(),
        new ListedSystems(),
        new FirmListRecognizer(),
        new NationalLaws(),
        new DatedDocuments(),
        new DefinedDocuments(),
        new NumberedDocuments(),
        new RegionalStrategies(),
        new MeetingOfBody(),
        new CeremonyOfTwo(),
        new WholeMeetings(),
        new NumberedEditions(),
        new JointEvents(),
        new DatedEvents(),
        new CampaignYears(),
        new NumeralCampaigns(),
    ];

    /// <summary>Finds the entities, most mentioned first.</summary>
    /// <param name="text">The article's words.</param>
    /// <param name="model">The model that adds names; the product's own where none is given.</param>
    public static IReadOnlyList<Entity> Extract(TokenizedText text, NameModel? model = null)
    {
        using var lentCandidates = LentList<Candidate>.Take();
        using var lentChosen = LentList<Candidate>.Take();
        using var lentUnknown = LentList<Candidate>.Take();
        using var lentMentions = LentList<(string Surface, int Start)>.Take();
        var (candidates, chosen) = (lentCandidates.Items, lentChosen.Items);
        var (unknown, mentions) = (lentUnknown.Items, lentMentions.Items);
        foreach (var recognizer in Recognizers)
        {
            recognizer.Recognize(text, candidates);
        }
        candidates.RemoveAll(x => NoNames.Hold(x.Category, text.Text.AsSpan(x.Start, x.Length)));
        Resolution.Resolve(candidates, text.Text.Length, chosen);
        var editions = Resolution.Editions(candidates, chosen);
        using var derived = new DerivedForms(text);
        var findings = new Findings(text, chosen, editions, derived);
        var names = NameSteps.Establish(findings);
        MentionFinder.Find(text, names.Categories, chosen, mentions);
        UnknownNames.Find(text, mentions, unknown, model);
        if (unknown.Count > 0)
        {
            chosen.Replace(unknown);
            names.Dispose();
            names = NameSteps.Establish(findings);
            mentions.Clear();
            MentionFinder.Find(text, names.Categories, chosen, mentions);
        }
        foreach (var edition in editions)
        {
            mentions.Add((text.NameOf(edition.Start, edition.End), edition.Start));
        }
        using (names)
        {
            return Build(text.Text, names, mentions);
        }
    }

    private static List<Entity> Build(string text, NameBook names, List<(string Surface, int Start)> mentions)
    {
        using var linker = new Linker();
        using var standing = LentSet<string>.Take();
        foreach (var (surface, _) in mentions)
        {
            standing.Items.Add(surface);
        }
        foreach (var (surface, category) in names.Categories)
        {
            linker.Add(surface, category, category != EntityCategory.Organization || standing.Items.Contains(surface));
        }
        foreach (var (a, b) in names.SaidToBeOne)
        {
            linker.Join(a, b);
        }
        using var apart = LentList<(string A, string B)>.Take();
        SideBySide.Find(text, mentions, names.Categories, apart.Items);
        DaughterFirms.Find(text, mentions, names.Categories, apart.Items);
        foreach (var (a, b) in apart.Items)
        {
            linker.Part(a, b);
        }
        using var groups = linker.Groups();
        return EntityBuilder.Build(names, groups, mentions);
    }
}
