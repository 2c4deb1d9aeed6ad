using Articles.Storage.Documents;

namespace Articles.Functions.Http;

/// <summary>How long requests may be.</summary>
internal static class RequestLimits
{
    /// <summary>Bytes of an uploaded article: what the pipeline would read of it.</summary>
    public const long Upload = UploadStore.MaximumLength;

    /// <summary>
    /// Bytes that the host lets through. A body between the two is answered and read to its end, for a caller who is
    /// still sending doesn't see an answer over a connection that was closed.
    /// </summary>
    public const long Host = 100 * 1024 * 1024;

    /// <summary>Bytes of a request's first line: a name of 1,024 Chinese characters has nine for each.</summary>
    public const int Line = 16 * 1024;
}
