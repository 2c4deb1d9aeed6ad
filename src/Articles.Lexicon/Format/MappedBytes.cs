using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Articles.Lexicon.Format;

/// <summary>
/// Bytes outside the managed heap that live as long as the process: a resource where the loader mapped it, or a copy. This is
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

    /// <summary>The bytes of one of this assembly's resources, where they are.</summary>
    public static MappedBytes OfResource(string name) => OfResource(typeof(MappedBytes).Assembly, name);

    /// <summary>The bytes of an assembly's resource, where they are.</summary>
    public static MappedBytes OfResource(Assembly assembly, string name)
    {
        // The runtime maps the assembly into memory and never unmaps it: the stream is only a view of it.
        using var stream = assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream;
        return stream is null
            ? throw new InvalidOperationException($"The assembly was built without {name}.")
            : new MappedBytes(stream.PositionPointer, checked((int)stream.Length));
    }

    /// <summary>A copy of bytes that were made at run time. It is never freed: for what a process makes once and keeps.</summary>
    public static MappedBytes Copy(ReadOnlySpan<byte> bytes)
    {
        var copy = (byte*)NativeMemory.Alloc((nuint)bytes.Length);
        bytes.CopyTo(new Span<byte>(copy, bytes.Length));
        return new MappedBytes(copy, bytes.Length);
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
        where T : unmanaged => new(start, (int)((uint)Length / (uint)sizeof(T)));
}
