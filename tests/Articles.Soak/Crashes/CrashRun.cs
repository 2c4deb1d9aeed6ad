using Articles.Soak.Accounting;
using Articles.Soak.Proxying;
using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Crashes;

/// <summary>
/// Kills the handler at one write after the other, by their number, while it puts a new version of an article in the
/// place of an earlier one and while it removes the article; what is left after the retry has to be what a clean run
/// leaves.
/// </summary>
/// <param name="first">The first write that is a crash.</param>
/// <param name="step">Every how many writes there is one: 1 takes all.</param>
/// <param name="output">Where progress goes.</param>
internal sealed class CrashRun(int first, int step, TextWriter output)
{
    private readonly List<Difference> differences = [];
    private IReadOnlyList<StoredRow> published = [];

    public int Crashes { get; private set; }

    /// <summary>The most writes that a change was seen to take, the retry's not counted.</summary>
    public int MostWrites { get; private set; }

    public async Task<IReadOnlyList<Difference>> RunAsync(CancellationToken cancellationToken)
    {
        var writer = new ArticleWriter(new Random(20));
        var (earlier, later) = (writer.Next(), writer.Next());
        published = await CleanRun.OfAsync(
            [
                [(ChangedArticle.Name, later)],
            ],
            cancellationToken
        );
        await using var app = await RunningApp.StartWithoutTimerAsync(isProxied: true, cancellationToken);
        var article = new ChangedArticle(app);
        foreach (var forwards in (bool[])[false, true])
        {
            var goesOn = true;
            for (var write = first; goesOn; write += step)
            {
                await article.PutAsync(earlier, null, cancellationToken);
                var point = new CrashPoint(write, forwards, app.Host.KillHandler);
                var put = await article.PutAsync(later, point, cancellationToken);
                await CheckAsync(app, $"publication {point}", put, published, cancellationToken);
                var removed = await article.RemoveAsync(point, cancellationToken);
                await CheckAsync(app, $"removal {point}", removed, [], cancellationToken);
                // The numbers go on until both changes take fewer writes.
                goesOn = put.HasCrashed || removed.HasCrashed;
            }
        }

        app.KeepsFolder = differences.Count > 0;
        return differences;
    }

    private async Task CheckAsync(
        RunningApp app,
        string what,
        (int Writes, bool HasCrashed) taken,
        IReadOnlyList<StoredRow> expected,
        CancellationToken cancellationToken
    )
    {
        var left = await CleanRun.LeftAsync(app);
        // The directory's head stays when the last article is gone, and counts none then.
        var found = Comparison
            .Of(expected, expected.Count > 0 ? left : left.Where(r => r.Key != "h"))
            .Select(d => d with { What = $"{what}: {d.What}" })
            .ToList();
        differences.AddRange(found);
        if (taken.HasCrashed)
        {
            Crashes++;
        }
        else
        {
            MostWrites = Math.Max(MostWrites, taken.Writes);
        }

        await output.WriteLineAsync(
            $"{what}: {(taken.HasCrashed ? "killed" : $"{taken.Writes} writes, no crash")}, {found.Count} differences"
        );
        cancellationToken.ThrowIfCancellationRequested();
    }
}
