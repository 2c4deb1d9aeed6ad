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
        var places = Lexicon.Places.All;
        var beginning = 0;
        foreach (var character in name)
        {
            beginning = places.Extend(beginning, character);
            if (beginning == 0)
            {
                return false;
            }
        }
        foreach (var level in Levels)
        {
            if (places.Extend(beginning, level) is not 0 and var full && places.TryGetWord(full, out _))
            {
                return true;
            }
        }
        return false;
    }
}
