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
internal sealed record Head(string Word, string Category, Strength Strength)
{
    private const int Strengths = 3;

    /// <summary>Category and strength as a number, as the compiled table has them.</summary>
    public static ushort Encode(string category, Strength strength) =>
        Array.IndexOf(EntityCategories.All, category) is >= 0 and var number
            ? (ushort)((number * Strengths) + (int)strength)
            : throw new InvalidDataException($"There is no category {category}.");

    /// <summary>The noun with what its number says.</summary>
    public static Head Decode(ReadOnlySpan<char> word, ushort number) =>
        new(word.ToString(), EntityCategories.All[number / Strengths], (Strength)(number % Strengths));
}
