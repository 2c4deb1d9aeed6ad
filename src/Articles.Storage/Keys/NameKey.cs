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
        var simplified = ChineseConverter.ToSimplified(name);
        Span<char> buffer = simplified.Length <= 256 ? stackalloc char[simplified.Length] : new char[simplified.Length];
        var length = 0;
        foreach (var c in simplified)
        {
            var folded = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!char.IsWhiteSpace(folded) && !Ignored.Contains(folded))
            {
                buffer[length++] = char.ToLowerInvariant(folded);
            }
        }

        return new string(buffer[..length]);
    }

    private const string Ignored = "《》〈〉“”‘’\"'·•・「」『』";
}
