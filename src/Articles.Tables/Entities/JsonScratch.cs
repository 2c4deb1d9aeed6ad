using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>
/// A buffer to write a request's content in, kept for the thread's next request, so that a request allocates the bytes
/// that it sends and no more. The bytes sent are a copy: a transport may still read them when a call has been given up.
/// </summary>
internal sealed class JsonScratch : IDisposable
{
    /// <summary>A larger buffer than this is not kept, in bytes.</summary>
    private const int MaximumKept = 1024 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        // The content is read by the service, not embedded in a page: Chinese text goes as it is, in half the bytes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static JsonScratch? s_kept;

    private JsonScratch() => Json = new Utf8JsonWriter(Buffer, Options);

    public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

    public Utf8JsonWriter Json { get; }

    /// <summary>Takes the thread's buffer, or a new one within a use of it.</summary>
    public static JsonScratch Take()
    {
        var scratch = s_kept ?? new JsonScratch();
        s_kept = null;
        return scratch;
    }

    /// <summary>What has been written, as an array of its own.</summary>
    public byte[] ToArray()
    {
        Json.Flush();
        return Buffer.WrittenSpan.ToArray();
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        Buffer.ResetWrittenCount();
        Json.Reset();
        if (Buffer.Capacity <= MaximumKept)
        {
            s_kept = this;
        }
    }
}
