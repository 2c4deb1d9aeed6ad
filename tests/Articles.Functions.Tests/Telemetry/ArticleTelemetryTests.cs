using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Telemetry;
using Articles.Functions.Tests.Support;
using Articles.Storage;

namespace Articles.Functions.Tests.Telemetry;

public sealed class ArticleTelemetryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task One_trace_leads_from_the_upload_through_both_functions()
    {
        var id = ArticleId.FromName("迹");
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ArticleTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if ((string?)span.GetTagItem("article.id") == id)
                {
                    spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var world = await World.NewAsync(azurite);
        const string upload = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        using (var text = new MemoryStream("东海电力公司在临江发电。\n"u8.ToArray()))
        {
            await world.Storage.Uploads.WriteAsync("迹", text, "text/plain", upload, World.Token);
        }

        await world.ProcessAsync("迹");

        Assert.Equal(["NormalizeArticle", "AnalyzeArticle"], spans.Select(s => s.OperationName));
        var (normalize, analyze) = (spans.First(), spans.Last());
        Assert.Equal("0af7651916cd43dd8448eb211c80319c", normalize.TraceId.ToString());
        Assert.Equal("b7ad6b7169203331", normalize.ParentSpanId.ToString());
        Assert.Equal((normalize.TraceId, normalize.SpanId), (analyze.TraceId, analyze.ParentSpanId));
        Assert.Equal((await world.FindAsync("迹"))!.Revision, analyze.GetTagItem("article.revision"));
    }

    [Fact]
    public async Task What_is_done_is_counted_and_the_oldest_wait_is_known()
    {
        var world = await World.NewAsync(azurite);
        var sums = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (ReferenceEquals(instrument.Meter, world.Telemetry.Meter))
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        void Add(Instrument instrument, double value) =>
            sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value);
        listener.SetMeasurementEventCallback<long>((i, value, _, _) => Add(i, value));
        listener.SetMeasurementEventCallback<double>((i, value, _, _) => Add(i, value));
        listener.Start();
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        await world.UploadAsync("毒", SampleAnalyzer.Poisonous);
        await world.ProcessAsync("毒");
        // One that a removal overtakes is neither.
        await world.UploadAsync("丁", SampleAnalyzer.Third);
        await world.Normalization.RunAsync("丁", World.Token);
        var late = (await world.FindAsync("丁"))!;
        await world.Storage.Uploads.DeleteAsync("丁", World.Token);
        await world.Removal.RunAsync(late.Id, World.Token);
        Assert.NotEqual(PublicationOutcome.Done, await world.Publication.RejectAsync(late, "不行。", World.Token));
        await world.UploadAsync("乙", SampleAnalyzer.Second);
        await world.PoisonAsync("NormalizeArticle", "articles", "乙");

        await world.Reconciliation.RunAsync(TimeSpan.FromDays(1), World.Token);
        listener.RecordObservableInstruments();

        Assert.Equal((1, 1, 1), (sums["articles.analyzed"], sums["articles.rejected"], sums["articles.poison"]));
        Assert.Equal(3, sums["articles.normalized"]);
        // The clock of the tests is an hour ahead of the storage's.
        Assert.InRange(sums["articles.oldest_unprocessed.age"], 3_000, 4_200);
        Assert.True(sums["articles.step.duration"] > 0);

        await world.ProcessAsync("乙");
        await world.Reconciliation.RunAsync(TimeSpan.FromDays(1), World.Token);
        sums.Clear();
        listener.RecordObservableInstruments();
        Assert.Equal(0, sums["articles.oldest_unprocessed.age"]);
    }
}
