using System.Diagnostics.Metrics;
using Articles.Analysis;
using Articles.Functions.Memory;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Processing.Duplicates;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Telemetry;
using Articles.Storage;
using Articles.Storage.Index;
using Articles.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.Soak.Running;

/// <summary>
/// The app's reconciler, run here under a clock that leaps: it gives triggers two minutes, looks into one part of the
/// index each minute, and waits for up to an hour before it tries an article once more.
/// </summary>
internal sealed class Reconciler
{
    private static readonly LargeTexts LargeTexts = new(TimeProvider.System);
    private static readonly RestingMemory Memory = new(TimeProvider.System);

    private readonly ArticleStorage storage;
    private readonly LeapingClock clock = new();
    private readonly Reconciliation reconciliation;

    public Reconciler(ArticleStorage storage)
    {
        this.storage = storage;
        var duplicates = new DuplicateSearch(storage);
        var telemetry = new ArticleTelemetry(
            new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>()
        );
        var removal = new ArticleRemoval(storage, duplicates, telemetry, clock, NullLogger<ArticleRemoval>.Instance);
        var clearing = new ArticleClearing(storage, removal);
        var publication = new ArticlePublication(
            storage,
            clearing,
            duplicates,
            telemetry,
            clock,
            NullLogger<ArticlePublication>.Instance
        );
        var normalization = new ArticleNormalization(
            storage,
            new ArticleNormalizer(),
            LargeTexts,
            publication,
            clearing,
            removal,
            telemetry,
            clock,
            NullLogger<ArticleNormalization>.Instance
        );
        var attempts = new ArticleAttempts(
            storage,
            OutageRetry.Create(clock),
            clock,
            NullLogger<ArticleAttempts>.Instance
        );
        var analysis = new ArticleAnalysisStep(
            storage,
            new EmbeddedAnalyzer(),
            normalization,
            publication,
            clearing,
            telemetry,
            NullLogger<ArticleAnalysisStep>.Instance
        );
        reconciliation = new Reconciliation(
            storage,
            new UploadListing(storage, NullLogger<UploadListing>.Instance),
            new TakingUp(storage, normalization, analysis, attempts, Memory),
            removal,
            new OrphanRemoval(storage, removal),
            new PoisonIntake(storage, attempts, NullLogger<PoisonIntake>.Instance),
            telemetry,
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
            sum.GivenUp += report.GivenUp;
            sum.Removed += report.Removed;
            sum.Orphans += report.Orphans;
        }

        return sum;
    }

    /// <summary>Whether work is due on any article.</summary>
    public async Task<bool> HasWorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in storage.Articles.OpenAsync(cancellationToken))
        {
            return true;
        }

        return false;
    }

    /// <summary>Takes what waits into the directory's snapshot.</summary>
    public async Task FoldAsync(CancellationToken cancellationToken)
    {
        while (await storage.Directory.FoldAsync(cancellationToken) > 0)
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
