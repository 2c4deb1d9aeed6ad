using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Articles.Analysis.Model;

/// <summary>
/// Bytes that are read in place: a resource where the loader mapped it, or an array. This is the
/// assembly's only unsafe code.
/// </summary>
internal sealed unsafe class ResourceBytes
{
    private readonly byte* _start;
    private readonly int _length;
    private readonly byte[]? _array;

    private ResourceBytes(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    private ResourceBytes(byte[] array) => _array = array;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _array ?? new ReadOnlySpan<byte>(_start, _length);

    /// <summary>Asks the processor for what a reference leads to, and for what is beside it, before it is read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Prefetch<T>(ref readonly T first)
    {
        if (Sse.IsSupported)
        {
            // Nothing is read: an array that moves meanwhile does no harm.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in first)));
        }
    }

    /// <summary>An array's bytes.</summary>
    public static ResourceBytes Of(byte[] array) => new(array);

    /// <summary>The bytes of a resource, where they are.</summary>
    public static ResourceBytes OfResource(string name)
    {
        // The runtime maps the assembly into memory and never unmaps it: the stream is only a view of it.
        using var stream = typeof(ResourceBytes).Assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream;
        return stream is null
            ? throw new InvalidOperationException($"The assembly was built without {name}.")
            : new ResourceBytes(stream.PositionPointer, checked((int)stream.Length));
    }
}
