namespace Articles.Lexicon.Compiler;

/// <summary>The forms of a country's name.</summary>
internal static class CountryName
{
    private const string Federation = "联邦";

    /// <summary>
    /// The listed name; without the bracketed part that tells two countries apart or gives a second name (刚果（金）);
    /// and without 联邦 (俄罗斯联邦).
    /// </summary>
    public static IEnumerable<string> Forms(string name)
    {
        yield return name;
        var bracket = name.IndexOf('（', StringComparison.Ordinal);
        if (bracket > 0)
        {
            yield return name[..bracket];
        }

        if (name.EndsWith(Federation, StringComparison.Ordinal))
        {
            yield return name[..^Federation.Length];
        }
    }
}
