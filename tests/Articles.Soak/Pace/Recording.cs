using System.Collections.Concurrent;
using Articles.Azurite;

namespace Articles.Soak.Pace;

/// <summary>The requests that the handler made of the storage, in the order that they were made in.</summary>
internal sealed class Recording(AzuriteServer storage)
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();

    /// <summary>The requests of functions' runs that were answered.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. requests.Where(r => r.Status != 0 && r.Run.Length > 0)];

    /// <summary>Notes a request before it is passed on.</summary>
    public RecordedRequest Begin(HttpRequestMessage request, byte[]? body)
    {
        var recorded = new RecordedRequest(request.RequestUri!.Port == storage.TableEndpoint.Port, request, body);
        requests.Enqueue(recorded);
        return recorded;
    }
}
