using Articles.Soak.Load;
using Articles.Soak.Pace;
using Articles.Soak.Texts;
using Articles.Storage.Index;

namespace Articles.Soak.Scale;

/// <summary>
/// What a million articles would make of the storage: the requests of some articles are recorded and shared out equally, and
/// as many articles as asked for are drawn from the shares, each with names of other partitions; then they arrive at rising
/// rates at a model of the storage's limits.
/// </summary>
internal sealed class ScaleRun(int seed, int articles, TextWriter output)
{
    private const int WarmUp = 20;
    private const int Recorded = 100;
    private const int Seconds = 600;

    /// <summary>What the articles of the last second may leave waiting: a backlog is more.</summary>
    private const int MostEntities = 500;
    private static readonly int[] Rates = [10, 30, 100, 300, 1000];

    /// <summary>What is kept free of an instance's processor, for peaks.</summary>
    private const double Load = 0.7;

    private readonly Random random = new(seed);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (costs, processor) = await RecordAsync(cancellationToken);
        await output.WriteLineAsync(
            $"{Recorded} articles in {costs.Count} shares: {costs.Average(c => c.Count):0.0} requests to tables and"
                + $" {costs.Average(c => c.Where(r => r.IsWrite).Sum(r => r.Entities)):0} rows written each,"
                + $" {costs.Average(c => c.Sum(r => r.Bytes)) / 1024:0} KB; {processor.TotalMilliseconds:0} ms of a processor"
        );
        var whole = new StorageModel();
        for (var i = 0; i < articles; i++)
        {
            Draw(costs, i, whole.Keep);
        }
        foreach (var (table, rows) in whole.Written)
        {
            var hottest = whole.Rows.Where(r => r.Key.Table == table).MaxBy(r => r.Value);
            await output.WriteLineAsync(
                $"  {table, -10} {rows / 1e6, 8:0.0} million writes of rows, most in {hottest.Key.Partition}:"
                    + $" {hottest.Value / 1e6:0.00} million"
            );
        }
        foreach (var rate in Rates)
        {
            var model = new StorageModel();
            for (var second = 0; second < Seconds; second++)
            {
                for (var i = 0; i < rate; i++)
                {
                    Draw(costs, (second * rate) + i, model.Ask);
                }
                model.Second();
            }
            var (all, hottest, partition) = model.Waiting;
            var (most, asked) = model.MostAsked;
            var instances = Math.Ceiling(rate * processor.TotalSeconds / Load);
            await output.WriteLineAsync(
                $"  {rate, 5} articles/s for {Seconds / 60} minutes: {instances:0} instances of one core;"
                    + $" most asked {most}, {(double)asked / Seconds:0} entities/s;"
                    + (
                        all < rate * MostEntities
                            ? " the storage keeps up"
                            : $" {all / 1e6:0.0} million entities wait, most in {partition} ({hottest / 1e6:0.00})"
                    )
            );
        }
    }

    private async Task<(IReadOnlyList<List<StorageCost>> Costs, TimeSpan Processor)> RecordAsync(
        CancellationToken cancellationToken
    )
    {
        var writer = new ArticleWriter(new Random(seed));
        var (all, processor) = await Recorder.RecordAsync(
            Drop.Files(writer, "前", WarmUp),
            Drop.Files(writer, "来稿", Recorded),
            cancellationToken
        );
        var requests = all.Where(r => r.IsOfTable).Select(StorageCost.Of).ToList();
        // Several articles are worked on at once and their requests stand interleaved: an equal share of them all is what
        // an average article asks for, not what one of them did.
        var shares = requests.Chunk((requests.Count + Recorded - 1) / Recorded).Select(c => c.ToList());
        return ([.. shares], processor / Recorded);
    }

    // The partitions of names turn by chance, for an article's names are others; years, and what is one for all, stay.
    private void Draw(IReadOnlyList<List<StorageCost>> costs, int article, Action<StorageCost, string> take)
    {
        var turn = random.Next(IndexPartitions.Buckets);
        foreach (var cost in costs[random.Next(costs.Count)])
        {
            take(
                cost,
                cost.Partition switch
                {
                    ['b', var tens, var ones] => IndexPartitions.Bucket(
                        ((((tens - '0') * 10) + ones - '0') + turn) % IndexPartitions.Buckets
                    ),
                    null or "articles" or "directory" or ['y', ..] => cost.Partition ?? "",
                    _ => $"of article {article}",
                }
            );
        }
    }
}
