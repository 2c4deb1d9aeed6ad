using Articles.Analysis;
using Articles.Functions.Processing;
using Articles.Storage;
using Articles.Storage.Index;
using Articles.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.Soak.Running;

/// <summary>
/// The app's reconciler, run here under a clock that leaps: it gives triggers two minutes and looks into one part of
/// the index each minute, so that a whole round by the handler's own timer takes some twenty.
/// </summary>
internal sealed class Reconciler
{
    private readonly ArticleStorage storage;
    private readonly LeapingClock clock = new();
    private readonly Reconciliation reconciliation;

    public Reconciler(ArticleStorage storage)
    {
        this.storage = storage;
        var removal = new ArticleRemoval(storage, clock, NullLogger<ArticleRemoval>.Instance);
        var publication = new ArticlePublication(storage, removal, clock);
        reconciliation = new Reconciliation(
            storage,
            new ArticleNormalization(
                storage,
                new ArticleNormalizer(),
                publication,
                removal,
                clock,
                NullLogger<ArticleNormalization>.Instance
            ),
            new ArticleAnalysisStep(
                storage,
                new EmbeddedAnalyzer(),
                publication,
                NullLogger<ArticleAnalysisStep>.Instance
            ),
            removal,
            clock,
            NullLogger<Reconciliation>.Instance
        );
    }

    /// <summary>Runs until every part of the index had its turn.</summary>
    public async Task<ReconciliationReport> RoundAsync(CancellationToken cancellationToken)
    {
        var sum = new ReconciliationReport();
        for (var turn = 0; turn < IndexTable.Turns; turn++)
        {
            clock.Leap += TimeSpan.FromMinutes(1);
            var report = await reconciliation.RunAsync(TimeSpan.Zero, cancellationToken);
            sum.Failed += report.Failed;
            sum.Processed += report.Processed;
            sum.Removed += report.Removed;
            sum.Orphans += report.Orphans;
        }

        return sum;
    }

    /// <summary>Takes what waits into the directory's snapshot.</summary>
    public async Task FoldAsync(CancellationToken cancellationToken)
    {
        while (await storage.Directory.FoldAsync(1, cancellationToken) > 0)
        {
            // A fold takes so many at a time.
        }
    }

    private sealed class LeapingClock : TimeProvider
    {
        public TimeSpan Leap { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Leap;
    }
}
