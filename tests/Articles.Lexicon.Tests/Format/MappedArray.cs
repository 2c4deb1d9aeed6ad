using Articles.Lexicon.Format;

namespace Articles.Lexicon.Tests.Format;

/// <summary>Bytes of a test, in memory that does not move and is never freed, as the loader's is.</summary>
internal static unsafe class MappedArray
{
    private static readonly List<byte[]> Kept = [];

    public static MappedBytes Of(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        lock (Kept)
        {
            Kept.Add(pinned);
        }

        fixed (byte* start = pinned)
        {
            return new MappedBytes(start, pinned.Length);
        }
    }
}
