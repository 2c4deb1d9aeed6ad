using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Articles.Lexicon.Format;

/// <summary>
/// Bytes outside the managed heap that live as long as the process: a resource where the loader mapped it. This is
/// the assembly's only unsafe code.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct MappedBytes
{
    private readonly byte* start;

    /// <summary>Wraps memory that is never freed.</summary>
    public MappedBytes(byte* start, int length)
    {
        this.start = start;
        Length = length;
    }

    /// <summary>The number of bytes.</summary>
    public int Length { get; }

    /// <summary>The bytes of a resource, where they are.</summary>
    public static MappedBytes OfResource(string name)
    {
        // The runtime maps the assembly into memory and never unmaps it: the stream is only a view of it.
        using var stream = typeof(MappedBytes).Assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream;
        return stream is null
            ? throw new InvalidOperationException($"The assembly was built without {name}.")
            : new MappedBytes(stream.PositionPointer, checked((int)stream.Length));
    }

    /// <summary>A part of the bytes.</summary>
    public MappedBytes Slice(int offset, int length)
    {
        if ((uint)offset > (uint)Length || (uint)length > (uint)(Length - offset))
        {
            throw new InvalidDataException("A section lies outside its file.");
        }

        return new MappedBytes(start + offset, length);
    }

    /// <summary>Asks the processor for a byte and those beside it, before they are read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(nint offset)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(start + offset);
        }
    }

    /// <summary>The bytes as an array of numbers or of structures of numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => new(start, Length / sizeof(T));
}
