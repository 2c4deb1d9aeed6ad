using System.Diagnostics;
using System.Diagnostics.Metrics;
using Articles.Storage.Articles;
using Articles.Text;

namespace Articles.Functions.Telemetry;

/// <summary>
/// Traces and metrics of the processing. A trace begins with the upload call, or with the normalization of a blob that
/// was dropped, and goes on in the analysis: the upload and the document carry it from one to the next.
/// </summary>
public sealed class ArticleTelemetry : IDisposable
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Name = "Articles";

    private readonly ActivitySource source = new(Name);
    private readonly Counter<long> normalized;
    private readonly Counter<long> analyzed;
    private readonly Counter<long> rejected;
    private readonly Counter<long> removed;
    private readonly Counter<long> characters;
    private readonly Counter<long> repairs;
    private readonly Counter<long> poison;
    private readonly Histogram<double> duration;
    private double oldest;

    /// <summary>Makes the instruments.</summary>
    public ArticleTelemetry(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        normalized = Count("articles.normalized", "{article}", "Articles normalized.");
        analyzed = Count("articles.analyzed", "{article}", "Articles analyzed.");
        rejected = Count("articles.rejected", "{article}", "Articles rejected.");
        removed = Count("articles.removed", "{article}", "Articles removed.");
        characters = Count("articles.characters", "{character}", "Characters of normalized text, in UTF-16 units.");
        repairs = Count("articles.repairs", "{repair}", "Repairs of damaged text, by kind.");
        poison = Count("articles.poison", "{message}", "Messages that the host had given up on.");
        duration = Meter.CreateHistogram<double>("articles.step.duration", "s", "Time of one run of a step.");
        Meter.CreateObservableGauge(
            "articles.oldest_unprocessed.age",
            () => Volatile.Read(ref oldest),
            "s",
            "Age of the oldest upload that is neither analyzed nor rejected, as of the last reconciliation; 0 for none."
        );
    }

    internal Meter Meter { get; }

    /// <summary>The trace that is under way, as a <c>traceparent</c>; null for none.</summary>
    public static string? TraceParent =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C, Recorded: true } current ? current.Id : null;

    /// <summary>Begins a step of an article, in the trace that brought it where there is one.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="traceParent">What the upload or the document carried.</param>
    /// <param name="id">The article.</param>
    public Step Begin(string step, string? traceParent, string id)
    {
        var request = Activity.Current?.Context;
        var activity = ActivityContext.TryParse(traceParent, null, isRemote: true, out var parent)
            ? source.StartActivity(
                step,
                ActivityKind.Consumer,
                parent,
                links: request is { } link ? [new ActivityLink(link)] : null
            )
            : source.StartActivity(step, ActivityKind.Consumer);
        activity?.SetTag("article.id", id);
        return new Step(this, step, activity);
    }

    /// <summary>An article was normalized.</summary>
    public void Normalized(NormalizedArticle text)
    {
        normalized.Add(1);
        characters.Add(text.Text.Length);
        if (repairs.Enabled)
        {
            foreach (var kind in text.Repairs.CountBy(r => r.Kind))
            {
                repairs.Add(kind.Value, new KeyValuePair<string, object?>("kind", kind.Key));
            }
        }
    }

    /// <summary>An article was analyzed.</summary>
    public void Analyzed() => analyzed.Add(1);

    /// <summary>An article was rejected.</summary>
    public void Rejected() => rejected.Add(1);

    /// <summary>An article was removed.</summary>
    public void Removed() => removed.Add(1);

    /// <summary>What the reconciler saw.</summary>
    /// <param name="poisoned">Messages taken from the poison queue.</param>
    /// <param name="oldestAge">Age of the oldest upload that is neither analyzed nor rejected; null where it is not known: what was last known stands.</param>
    public void Reconciled(int poisoned, TimeSpan? oldestAge)
    {
        poison.Add(poisoned);
        if (oldestAge is { } age)
        {
            Volatile.Write(ref oldest, age.TotalSeconds);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        source.Dispose();
        Meter.Dispose();
    }

    private Counter<long> Count(string name, string unit, string description) =>
        Meter.CreateCounter<long>(name, unit, description);

    /// <summary>A step under way; ends when it is disposed of.</summary>
    public sealed class Step : IDisposable
    {
        private readonly ArticleTelemetry telemetry;
        private readonly string name;
        private readonly Activity? activity;
        private readonly long begun = Stopwatch.GetTimestamp();

        internal Step(ArticleTelemetry telemetry, string name, Activity? activity) =>
            (this.telemetry, this.name, this.activity) = (telemetry, name, activity);

        /// <summary>Says which version the step works on.</summary>
        public void Of(ArticleRecord article) => activity?.SetTag("article.revision", article.Revision);

        /// <inheritdoc />
        public void Dispose()
        {
            telemetry.duration.Record(
                Stopwatch.GetElapsedTime(begun).TotalSeconds,
                new KeyValuePair<string, object?>("step", name)
            );
            activity?.Dispose();
        }
    }
}
