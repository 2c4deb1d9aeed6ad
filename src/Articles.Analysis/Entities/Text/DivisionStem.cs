namespace Articles.Analysis.Entities.Text;

/// <summary>Divisions without the noun that ends their name: 三台, 江油, 游仙.</summary>
internal static class DivisionStem
{
    private const int Shortest = 2;
    private const int Longest = 3;
    private const string Levels = "区县市镇旗";

    /// <summary>Whether a name of three characters at most is that of a district, county, city, town or banner without the noun.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        if (name.Length is < Shortest or > Longest)
        {
            return false;
        }
        Span<char> full = stackalloc char[Longest + 1];
        name.CopyTo(full);
        foreach (var level in Levels)
        {
            full[name.Length] = level;
            if (Lexicon.Places.All.LongestPrefix(full[..(name.Length + 1)], out _) == name.Length + 1)
            {
                return true;
            }
        }
        return false;
    }
}
