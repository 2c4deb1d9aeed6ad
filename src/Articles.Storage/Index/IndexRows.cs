using Articles.Analysis;
using Articles.Analysis.Duplicates;
using Articles.Analysis.Search;
using Articles.Storage.Articles;
using Articles.Storage.Keys;
using Articles.Storage.Names;
using Articles.Storage.Results;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>Makes the index rows of an article, by partition.</summary>
public sealed class IndexRows
{
    internal const string Mentioned = "e|";
    internal const string ByIndicator = "i|";
    internal const string BySubject = "s|";
    internal const string ByPeriod = "t|";
    internal const string Found = "w|";
    internal const string Alike = "d|";
    internal const string Manifest = "m|";

    /// <summary>How many of the article's other names a row carries, for "appears with".</summary>
    private const int RelatedNames = 10;

    private readonly ArticleRecord article;
    private readonly Dictionary<string, Dictionary<string, TableEntity>> cells = new(StringComparer.Ordinal);

    private IndexRows(ArticleRecord article) => this.article = article;

    /// <summary>
    /// The rows of an article's results, of the words that it is found by and of the text that it has, by index
    /// partition. A duplicate has only the last: lookups know the article that it is a duplicate of.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> Of(
        ArticleRecord article,
        ArticleAnalysis analysis,
        IReadOnlyList<SearchTerm> terms
    )
    {
        var rows = new IndexRows(article);
        rows.AddSketch();
        if (article.DuplicateOf is null)
        {
            rows.AddEntities(analysis);
            rows.AddFigures(analysis);
            rows.AddTerms(terms);
        }

        return rows.cells.ToDictionary(
            c => c.Key,
            c => (IReadOnlyList<TableEntity>)[.. c.Value.Values],
            StringComparer.Ordinal
        );
    }

    /// <summary>Most characters that the keys of an article's rows in one partition may come to: one manifest row names them.</summary>
    public const int MostKeyCharacters = LongText.RowLength;

    /// <summary>How many they come to in the partition with most.</summary>
    public static int KeyCharacters(IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> rows) =>
        rows.Values.Select(cell => cell.Sum(r => r.RowKey.Length + 1)).DefaultIfEmpty().Max();

    /// <summary>
    /// Whether an entity is known over all articles. A time, an amount and a kind of person (总经理) are of their article:
    /// the same words elsewhere are not the same thing, and would head every list.
    /// </summary>
    public static bool IsFiled(Entity entity) => entity.Category is not ("DateTime" or "Quantity" or "PersonType");

    private void AddEntities(ArticleAnalysis analysis)
    {
        var entities = analysis.Entities.Where(IsFiled).ToList();
        var related = entities.Take(RelatedNames + 1).Select(e => new RelatedName(e.Name, e.Category)).ToList();
        foreach (var entity in entities)
        {
            var context = PersonContext.Of(entity, analysis);
            foreach (var form in Forms(entity))
            {
                var key = NameKey.Of(form);
                var rowKey = $"{Mentioned}{KeyEncoding.Encode(key)}|{article.Id}|{entity.Category}";
                Add(
                    IndexPartitions.OfKey(key),
                    rowKey,
                    row => EntityColumns.Write(row, article, entity, related, context)
                );
            }
        }
    }

    private void AddFigures(ArticleAnalysis analysis)
    {
        var forms = analysis
            .Entities.GroupBy(e => e.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Forms(g.First()), StringComparer.Ordinal);
        for (var i = 0; i < analysis.Metrics.Count; i++)
        {
            var metric = analysis.Metrics[i];
            var place = $"{KeyEncoding.Encode(metric.Period ?? "~")}|{article.Id}|{i:D6}";
            void Write(TableEntity row) => MetricColumns.Write(row, metric);

            var indicator = NameKey.Of(metric.Indicator);
            Add(IndexPartitions.OfKey(indicator), $"{ByIndicator}{KeyEncoding.Encode(indicator)}|{place}", Write);
            Add(IndexPartitions.OfPeriod(metric.Period), ByPeriod + place, Write);
            if (metric.Subject is { } subject)
            {
                foreach (var form in forms.GetValueOrDefault(subject, [subject]))
                {
                    var key = NameKey.Of(form);
                    Add(IndexPartitions.OfKey(key), $"{BySubject}{KeyEncoding.Encode(key)}|{place}", Write);
                }
            }
        }
    }

    private void AddTerms(IReadOnlyList<SearchTerm> terms)
    {
        // The heaviest of the forms with one key stands for all, so that an article is found once.
        foreach (var (key, term) in terms.Select(t => (Key: NameKey.Of(t.Text), Term: t)).DistinctBy(t => t.Key))
        {
            Add(
                IndexPartitions.OfKey(key),
                TermColumns.RowKey(key, term.Weight, article.Id),
                row => TermColumns.Write(row, article, term)
            );
        }
    }

    private void AddSketch()
    {
        if (article.Sketch is { } sketch)
        {
            foreach (var key in TextSketch.Parse(sketch).LookupKeys)
            {
                Add(
                    IndexPartitions.OfKey(key),
                    SketchColumns.RowKey(key, article),
                    row => SketchColumns.Write(row, article)
                );
            }
        }
    }

    private void Add(string partition, string rowKey, Action<TableEntity> write)
    {
        if (!cells.TryGetValue(partition, out var rows))
        {
            cells[partition] = rows = new(StringComparer.Ordinal);
        }

        // Two forms of one entity may have one key (quotation marks aside): the first, its name, stands.
        if (!rows.ContainsKey(rowKey))
        {
            var row = new TableEntity(partition, rowKey) { ["ArticleId"] = article.Id };
            write(row);
            rows[rowKey] = row;
        }
    }

    private static IReadOnlyList<string> Forms(Entity entity) => [entity.Name, .. entity.Aliases];
}
