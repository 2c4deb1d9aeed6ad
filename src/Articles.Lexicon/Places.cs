namespace Articles.Lexicon;

/// <summary>Administrative divisions of China (province to town) and the world's countries, by Chinese name.</summary>
public static class Places
{
    /// <summary>Full names (上海市) and short forms where they are unambiguous as such (上海).</summary>
    public static Trie All => throw new NotSupportedException();

    /// <summary>What a name stands for.</summary>
    /// <param name="value">The name's number in <see cref="All"/>.</param>
    public static PlaceLevel Level(int value) => throw new NotSupportedException();
}

/// <summary>How high in the hierarchy a place stands; the highest where a name has several.</summary>
public enum PlaceLevel
{
    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A province, autonomous region or municipality.</summary>
    Province,

    /// <summary>A city or prefecture.</summary>
    City,

    /// <summary>A district or county.</summary>
    District,

    /// <summary>A town, township or street.</summary>
    Town,
}
