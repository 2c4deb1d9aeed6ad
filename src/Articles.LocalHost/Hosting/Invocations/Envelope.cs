using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Hosting.Timers;

namespace Articles.LocalHost.Hosting.Invocations;

/// <summary>
/// The body of an invocation: <c>{"Data": {binding: value}, "Metadata": {...}}</c>. It has no length of its own, so
/// that it goes out chunked as the host's does.
/// </summary>
internal sealed class Envelope : HttpContent
{
    private static readonly JsonWriterOptions Writing = new()
    {
        // Like the host's serializer: only what JSON itself demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Action<Utf8JsonWriter> _data;
    private readonly Action<Utf8JsonWriter> _metadata;
    private readonly string _function;
    private readonly DateTimeOffset _now;

    private Envelope(string function, Action<Utf8JsonWriter> data, Action<Utf8JsonWriter> metadata, DateTimeOffset now)
    {
        _function = function;
        _data = data;
        _metadata = metadata;
        _now = now;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    /// <summary>An envelope for a blob: its bytes as base64, and what is known of it.</summary>
    public static Envelope ForBlob(string function, string binding, BlobSnapshot blob, DateTimeOffset now) =>
        new(
            function,
            json => json.WriteBase64String(binding, blob.Content),
            json => BlobMetadata.Write(json, blob),
            now
        );

    /// <summary>An envelope for a timer.</summary>
    public static Envelope ForTimer(string function, string binding, TimerPayload payload, DateTimeOffset now) =>
        new(
            function,
            json =>
            {
                json.WritePropertyName(binding);
                payload.Write(json);
            },
            _ => { },
            now
        );

    /// <summary>
    /// Text as the host writes it: a JSON string that itself holds a JSON string, <c>"\"a.json\""</c>.
    /// </summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Writing.Encoder)}\"";

    /// <summary>Writes the whole body.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, Writing);
        json.WriteStartObject();
        json.WriteStartObject("Data");
        _data(json);
        json.WriteEndObject();
        json.WriteStartObject("Metadata");
        _metadata(json);
        json.WriteStartObject("sys");
        json.WriteString("MethodName", _function);
        json.WriteString("UtcNow", _now.UtcDateTime);
        json.WriteString("RandGuid", Guid.NewGuid());
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        WriteAsync(stream, CancellationToken.None);

    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    ) => WriteAsync(stream, cancellationToken);

    /// <inheritdoc />
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
