namespace Articles.Lexicon.Compiler.Sources;

/// <summary>An entry of the lists of divisions and countries.</summary>
/// <param name="Name">The full name, as listed.</param>
/// <param name="Level">The list that it stands in.</param>
internal readonly record struct Division(string Name, PlaceLevel Level);
