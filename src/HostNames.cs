namespace Articles;

/// <summary>What the Functions host takes as a name of a function or a binding.</summary>
internal static class HostNames
{
    private const int Longest = 128;

    /// <summary>Whether a folder of this name may hold a function.</summary>
    public static bool IsFunction(string name) =>
        name.Length is > 0 and <= Longest
        && char.IsAsciiLetter(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-')
        && !name.Equals("host", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a binding may have this name.</summary>
    public static bool IsBinding(string name) =>
        name == "$return"
        || (name.Length is > 0 and <= Longest && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit));
}
