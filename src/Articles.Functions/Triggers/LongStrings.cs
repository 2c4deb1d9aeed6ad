using System.Buffers;

namespace Articles.Functions.Triggers;

/// <summary>
/// Reads JSON from a stream and empties its long strings, so that an envelope with a blob of many megabytes costs no
/// more memory than one with a small blob.
/// </summary>
internal sealed class LongStrings
{
    /// <summary>Longest string that is kept, in bytes: more than any name or header has.</summary>
    public const int Longest = 16 * 1024;

    private readonly ArrayBufferWriter<byte> output = new(4096);
    private readonly byte[] text = new byte[Longest];
    private int length;
    private bool inString;
    private bool escaped;

    /// <summary>Copies the JSON, every string of more than <see cref="Longest"/> bytes left empty.</summary>
    public static async Task<ReadOnlyMemory<byte>> EmptyAsync(Stream json, CancellationToken cancellationToken)
    {
        var copy = new LongStrings();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            int read;
            while ((read = await json.ReadAsync(buffer, cancellationToken)) > 0)
            {
                copy.Add(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return copy.output.WrittenMemory;
    }

    private void Add(ReadOnlySpan<byte> input)
    {
        while (!input.IsEmpty)
        {
            if (!inString)
            {
                var start = input.IndexOf((byte)'"');
                output.Write(start < 0 ? input : input[..(start + 1)]);
                input = start < 0 ? [] : input[(start + 1)..];
                (inString, length) = (start >= 0, 0);
            }
            else if (escaped)
            {
                Keep(input[..1]);
                input = input[1..];
                escaped = false;
            }
            else
            {
                var end = input.IndexOfAny((byte)'"', (byte)'\\');
                Keep(end < 0 ? input : input[..end]);
                if (end >= 0)
                {
                    End(input[end]);
                }

                input = end < 0 ? [] : input[(end + 1)..];
            }
        }
    }

    private void End(byte b)
    {
        if (b == '\\')
        {
            escaped = true;
            Keep([b]);
            return;
        }

        if (length <= Longest)
        {
            output.Write(text.AsSpan(0, length));
        }

        output.Write("\""u8);
        inString = false;
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        if (length + part.Length <= Longest)
        {
            part.CopyTo(text.AsSpan(length));
        }

        // Saturates: a string that was too long stays too long.
        length = Math.Min(length + part.Length, Longest + 1);
    }
}
