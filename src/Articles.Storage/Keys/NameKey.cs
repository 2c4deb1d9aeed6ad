using Articles.Text.Conversion;

namespace Articles.Storage.Keys;

/// <summary>
/// The form under which a name is filed and looked up: simplified, half-width, lower case, without spaces, quotation
/// and title marks. Simplified and traditional spellings of one name have one key.
/// </summary>
public static class NameKey
{
    /// <summary>Makes the key of a name, an indicator or a query.</summary>
    /// <param name="name">As written, in either script.</param>
    public static string Of(string name)
    {
        var folded = Fold(name);
        Span<char> buffer = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (!char.IsWhiteSpace(c) && !Ignored.Contains(c))
            {
                buffer[length++] = c;
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>Makes a text simplified, half-width and lower case, and leaves everything in its place.</summary>
    /// <param name="text">As written, in either script.</param>
    public static string Fold(string text) => Narrow(ChineseConverter.ToSimplified(text));

    private static string Narrow(string simplified) =>
        string.Create(
            simplified.Length,
            simplified,
            static (folded, wide) =>
            {
                for (var i = 0; i < folded.Length; i++)
                {
                    var c = wide[i];
                    folded[i] = char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
                }
            }
        );

    private const string Ignored = "《》〈〉“”‘’\"'·•・「」『』";
}
