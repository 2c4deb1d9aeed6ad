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

    [ThreadStatic]
    private static JsonScratch? _kept;

    private JsonScratch()
    {
        AsciiJson = new Utf8JsonWriter(Buffer, new JsonWriterOptions { SkipValidation = true });
        PlainJson = new Utf8JsonWriter(
            Buffer,
            new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }

    public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

    /// <summary>
    /// Writes every character beyond ASCII as an escape. It is for the content of a request on one entity: the emulator
    /// turns each piece of such content into text by itself as it comes in, so that a character of several bytes that
    /// falls on the pieces' border would be stored as replacement characters.
    /// </summary>
    public Utf8JsonWriter AsciiJson { get; }

    /// <summary>
    /// Writes characters as they are, Chinese ones in half the bytes of an escape. It is for transactions, whose content
    /// the emulator puts together before it reads it, and whose 4 MiB are soon full.
    /// </summary>
    public Utf8JsonWriter PlainJson { get; }

    /// <summary>Takes the thread's buffer, or a new one within a use of it.</summary>
    public static JsonScratch Take()
    {
        var scratch = _kept ?? new JsonScratch();
        _kept = null;
        return scratch;
    }

    /// <summary>What has been written and flushed, as an array of its own.</summary>
    public byte[] ToArray() => Buffer.WrittenSpan.ToArray();

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        Buffer.ResetWrittenCount();
        AsciiJson.Reset();
        PlainJson.Reset();
        if (Buffer.Capacity <= MaximumKept)
        {
            _kept = this;
        }
    }
}
