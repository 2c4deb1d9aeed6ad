namespace Articles.Analysis.Entities.Tables;

/// <summary>How much a name's last noun proves.</summary>
internal enum Strength
{
    /// <summary>Mostly common nouns end in it.</summary>
    Weak,

    /// <summary>Names and common nouns end in it.</summary>
    Plain,

    /// <summary>Names end in it and little else.</summary>
    Sure,
}

/// <summary>A noun that ends names.</summary>
/// <param name="Word">The noun.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Strength">How much it proves.</param>
internal sealed record Head(string Word, string Category, Strength Strength);
