using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Articles.Soak.Pace;

/// <summary>A request that the handler made of the storage, and what was answered.</summary>
/// <param name="isOfTable">Whether the table service answers, else that for blobs.</param>
/// <param name="request">The request; what is needed of it is copied.</param>
/// <param name="body">Its body; null for none.</param>
internal sealed partial class RecordedRequest(bool isOfTable, HttpRequestMessage request, byte[]? body)
{
    public bool IsOfTable { get; } = isOfTable;

    public HttpMethod Method { get; } = request.Method;

    /// <summary>Path and query as they were written.</summary>
    public string Target { get; } = request.RequestUri!.OriginalString[Authority(request.RequestUri).Length..];

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; } =
    [
        .. request
            .Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default)
            .Select(h => KeyValuePair.Create(h.Key, h.Value.ToString())),
    ];

    public byte[]? Body { get; } = body;

    /// <summary>When it was made, in the ticks of <see cref="Stopwatch"/>.</summary>
    public long Started { get; } = Stopwatch.GetTimestamp();

    /// <summary>When it was answered.</summary>
    public long Ended { get; private set; } = long.MaxValue;

    public int Status { get; private set; }

    /// <summary>The versions that the answer names, in its order.</summary>
    public IReadOnlyList<string> Versions { get; private set; } = [];

    /// <summary>The run of a function that made it: the trace that its caller belongs to.</summary>
    public string Run => Headers.FirstOrDefault(h => h.Key == "traceparent").Value ?? "";

    /// <summary>Takes the answer in.</summary>
    public void End(HttpResponseMessage answer, byte[] content)
    {
        (Ended, Status) = (Stopwatch.GetTimestamp(), (int)answer.StatusCode);
        Versions = VersionsIn(answer, content);
    }

    /// <summary>The versions that an answer names: of a blob in its header, of rows in the header or in the body.</summary>
    public static IReadOnlyList<string> VersionsIn(HttpResponseMessage answer, byte[] content) =>
        [
            .. VersionsIn(answer.Headers.ETag?.ToString() ?? ""),
            .. answer.Content.Headers.ContentType?.MediaType is "application/json" or "multipart/mixed"
                ? VersionsIn(Encoding.UTF8.GetString(content))
                : [],
        ];

    /// <summary>The versions that a text names.</summary>
    public static IEnumerable<string> VersionsIn(string text) => Version().Matches(text).Select(m => m.Value);

    private static string Authority(Uri address) => address.GetLeftPart(UriPartial.Authority);

    // What a row's and a blob's version have between their quotation marks, which JSON writes otherwise than a header.
    [GeneratedRegex("datetime'[^']*'|0x[0-9A-F]{8,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
