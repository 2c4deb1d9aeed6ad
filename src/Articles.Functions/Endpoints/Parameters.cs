using Articles.Analysis;
using Articles.Functions.Http.Queries;
using Articles.Storage.Articles;

namespace Articles.Functions.Endpoints;

/// <summary>The parameters of the calls' queries.</summary>
internal static class Parameters
{
    public static QueryParameter<int> Top { get; } =
        new("top", "How many items at most.", "20", new NumberKind(otherwise: 50, least: 1, most: 1000));

    public static QueryParameter<string?> ContinuationToken { get; } =
        new("continuationToken", "Goes on where the page that gave this token ended.", "", new TextKind(4096));

    public static QueryParameter<string?> UploadName { get; } =
        QueryParameter<string?>.Required(
            "name",
            "The article's name: any blob name. What has the name already is replaced.",
            "news/2024-05-16.txt",
            new TextKind()
        );

    public static QueryParameter<string?> Name { get; } =
        Text(
            "name",
            "Only the article of exactly this name, in the script that it was uploaded in.",
            "news/2024-05-16.txt"
        );

    public static QueryParameter<string?> Entity { get; } =
        Text("entity", "Only articles that mention this; any form of the name, in either script.", "东海电力公司");

    public static QueryParameter<string?> Source { get; } =
        Text("source", "Only articles of this medium, in either script.", "临江日报");

    public static QueryParameter<ArticleStatus?> Status { get; } =
        new("status", "Only articles that have come so far.", "Analyzed", Choice<ArticleStatus>(s => s.ToString()));

    public static QueryParameter<ArticleStatus?> StatusToReprocess { get; } =
        QueryParameter<ArticleStatus?>.Required(
            "status",
            "Which articles: those that have come so far.",
            "Rejected",
            Choice<ArticleStatus>(s => s.ToString())
        );

    public static QueryParameter<DateOnly?> PublishedFrom { get; } =
        new("from", "Only articles published on this day or later.", "2024-05-01", new DateKind());

    public static QueryParameter<DateOnly?> PublishedTo { get; } =
        new("to", "Only articles published on this day or before.", "2024-05-31", new DateKind());

    public static QueryParameter<TextForm> Form { get; } =
        new(
            "form",
            "The clean text, or the text as it was decoded.",
            "original",
            new ChoiceKind<TextForm>([("normalized", TextForm.Normalized), ("original", TextForm.Original)], default)
        );

    public static QueryParameter<int> Sentences { get; } =
        new("sentences", "How many sentences at most.", "2", new NumberKind(otherwise: 3, least: 1, most: 20));

    public static QueryParameter<string?> Category { get; } =
        new(
            "category",
            "Only names of this category.",
            "Organization",
            new ChoiceKind<string?>([.. Categories.All.Select(c => (c, (string?)c))], null)
        );

    public static QueryParameter<string?> Article { get; } =
        Text("article", "The thing of this name that this article means, by its id.", "3edwz68rze7ef498gkewhx0kny");

    public static QueryParameter<string?> Prefix { get; } =
        Text("prefix", "Only names of which a form begins with this, in either script.", "东海");

    public static QueryParameter<string?> Part { get; } =
        Text("q", "Only names of which a form has this in it, in either script.", "电力");

    public static QueryParameter<string?> Indicator { get; } =
        Text("indicator", "Only figures of this indicator, in either script.", "发电量");

    public static QueryParameter<string?> Subject { get; } =
        Text("subject", "Only figures of this entity; any form of its name, in either script.", "东海电力公司");

    public static QueryParameter<string?> Unit { get; } =
        Text("unit", "Only figures in this unit, as written; in either script.", "千瓦时");

    public static QueryParameter<MetricKind?> Kind { get; } =
        new("kind", "Only figures of this kind.", "actual", Choice<MetricKind>(MetricItem.Word));

    public static QueryParameter<string?> PeriodFrom { get; } =
        new(
            "from",
            "Only figures of periods that end in this year, month or day or after it.",
            "2023",
            new PeriodKind()
        );

    public static QueryParameter<string?> PeriodTo { get; } =
        new(
            "to",
            "Only figures of periods that begin in this year, month or day or before it.",
            "2024",
            new PeriodKind()
        );

    public static QueryParameter<string?> Query { get; } =
        QueryParameter<string?>.Required(
            "q",
            "What to look for, in either script: words of two characters or more, with or without spaces between them. Up to 16 words.",
            "发电量",
            new TextKind()
        );

    private static QueryParameter<string?> Text(string name, string description, string example) =>
        new(name, description, example, new TextKind());

    private static ChoiceKind<T?> Choice<T>(Func<T, string> word)
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(v => (word(v), (T?)v))], null);
}
