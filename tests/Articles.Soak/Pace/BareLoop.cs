using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Articles.Azurite;
using Articles.Soak.Proxying;
using Azure.Storage.Blobs;
using Azure.Storage.Sas;

namespace Articles.Soak.Pace;

/// <summary>
/// Makes recorded requests once more and does nothing else: run by run as the handler made them, several runs at a time,
/// what a run did at once at once. A condition on a version is made on the version that stands here for it.
/// </summary>
internal sealed class BareLoop(IReadOnlyList<RecordedRequest> requests, AzuriteServer storage, int concurrency)
    : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> versions = new(
        requests
            .SelectMany(r => r.Versions)
            .Distinct(StringComparer.Ordinal)
            .Select(v => KeyValuePair.Create(v, new TaskCompletionSource<string>()))
    );

    // Signatures cover conditions, which are others here; a token in the address does not.
    private readonly string token = new BlobServiceClient(storage.ConnectionString)
        .GenerateAccountSasUri(AccountSasPermissions.All, DateTimeOffset.UtcNow.AddDays(1), AccountSasResourceTypes.All)
        .Query[1..];

    private int differing;

    /// <summary>How many answers had another status than the recorded one.</summary>
    public int Differing => differing;

    /// <summary>Makes them all.</summary>
    /// <returns>The time that it took.</returns>
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var runs = requests.GroupBy(r => r.Run).OrderBy(g => g.Min(r => r.Started)).Select(g => g.ToList()).ToList();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            runs,
            new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken },
            async (run, token) => await RunAsync(run, token)
        );
        return watch.Elapsed;
    }

    public void Dispose() => client.Dispose();

    private async Task RunAsync(List<RecordedRequest> run, CancellationToken cancellationToken)
    {
        var made = new Dictionary<RecordedRequest, Task>();
        foreach (var request in run.OrderBy(r => r.Started))
        {
            await Task.WhenAll(made.Where(m => m.Key.Ended <= request.Started).Select(m => m.Value));
            made.Add(request, MakeAsync(request, cancellationToken));
        }
        await Task.WhenAll(made.Values);
    }

    private async Task MakeAsync(RecordedRequest request, CancellationToken cancellationToken)
    {
        using var message = await MessageAsync(request);
        using var answer = await client.SendAsync(message, cancellationToken);
        var content = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        if ((int)answer.StatusCode != request.Status)
        {
            Interlocked.Increment(ref differing);
        }
        var here = RecordedRequest.VersionsIn(answer, content);
        for (var i = 0; i < request.Versions.Count; i++)
        {
            var version = request.Versions[i];
            versions[version].TrySetResult(i < here.Count ? here[i] : version);
        }
    }

    private async Task<HttpRequestMessage> MessageAsync(RecordedRequest request)
    {
        var target = request.Target;
        if (!request.IsOfTable)
        {
            target += (target.Contains('?', StringComparison.Ordinal) ? "&" : "?") + token;
        }
        var service = request.IsOfTable ? storage.TableEndpoint : storage.BlobEndpoint;
        var message = new HttpRequestMessage(request.Method, PassedRequest.Address(service, target));
        if (request.Body is not null)
        {
            message.Content = new ByteArrayContent(
                request.IsOfTable
                    ? Encoding.UTF8.GetBytes(await HereAsync(Encoding.UTF8.GetString(request.Body)))
                    : request.Body
            );
        }
        foreach (var (name, value) in request.Headers.Where(h => request.IsOfTable || h.Key != "Authorization"))
        {
            if (!message.Headers.TryAddWithoutValidation(name, name is "If-Match" ? await HereAsync(value) : value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }
        return message;
    }

    // The versions in a text, each as the one that stands here for it, once that is known.
    private async Task<string> HereAsync(string text)
    {
        foreach (var version in RecordedRequest.VersionsIn(text).ToList())
        {
            if (versions.TryGetValue(version, out var here))
            {
                text = text.Replace(version, await here.Task, StringComparison.Ordinal);
            }
        }
        return text;
    }
}
