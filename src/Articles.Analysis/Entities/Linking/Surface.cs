using System.Buffers;

namespace Articles.Analysis.Entities.Linking;

/// <summary>A name as it is written, and the key that says which writings are one.</summary>
internal static class Surface
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" “”‘’·　");

    /// <summary>The name without white space and quotation marks, which part no two names.</summary>
    public static string Key(string surface)
    {
        if (surface.AsSpan().IndexOfAny(Marks) < 0)
        {
            return surface;
        }
        var kept = ArrayPool<char>.Shared.Rent(surface.Length);
        var length = 0;
        foreach (var c in surface)
        {
            if (!char.IsWhiteSpace(c) && c is not ('“' or '”' or '‘' or '’' or '·'))
            {
                kept[length++] = c;
            }
        }
        var key = new string(kept, 0, length);
        ArrayPool<char>.Shared.Return(kept);
        return key;
    }
}
