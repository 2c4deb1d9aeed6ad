namespace Articles.Lexicon;

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
