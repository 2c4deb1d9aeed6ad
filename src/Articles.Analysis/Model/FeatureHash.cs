using System.Runtime.CompilerServices;

namespace Articles.Analysis.Model;

/// <summary>The 64-bit hash that stands for a feature in the model's file. Part of the file's format.</summary>
internal static class FeatureHash
{
    /// <summary>Begins the hash of a feature of one template.</summary>
    public static ulong Begin(int template) => Add(0xCBF29CE484222325, (uint)template);

    /// <summary>Takes a value into a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    /// <summary>The hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 0xA0761D6478BD642FUL;
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }
        return hash;
    }
}
