namespace Articles.Analysis.Duplicates;

/// <summary>Hashes of pieces of text: the same in every process, since they are stored.</summary>
internal static class TextHash
{
    public static ulong Of(ReadOnlySpan<char> text) => OfRing(text, 0);

    /// <summary>The upper half, which is what a list of hashes keeps.</summary>
    public static uint Short(ReadOnlySpan<char> text) => (uint)(Of(text) >> 32);

    /// <summary>
    /// FNV-1a over the characters of a ring from a place on, mixed so that small hashes come from all over the text.
    /// </summary>
    public static ulong OfRing(ReadOnlySpan<char> ring, int first)
    {
        var hash = 14695981039346656037ul;
        for (var i = 0; i < ring.Length; i++)
        {
            hash = (hash ^ ring[(first + i) % ring.Length]) * 1099511628211ul;
        }

        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ul;
        return (hash ^ (hash >> 27)) * 0x94d049bb133111ebul;
    }
}
