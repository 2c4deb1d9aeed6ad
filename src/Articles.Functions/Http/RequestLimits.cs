using Articles.Storage.Documents;

namespace Articles.Functions.Http;

/// <summary>How long requests may be.</summary>
internal static class RequestLimits
{
    /// <summary>Bytes of an uploaded article: what the pipeline would read of it.</summary>
    public const long Upload = UploadStore.MaximumLength;
}
