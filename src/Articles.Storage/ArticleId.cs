using System.Security.Cryptography;
using System.Text;

namespace Articles.Storage;

/// <summary>
/// An article's id is made from its blob's name alone, so that whoever sees the name first (the upload call, a
/// trigger, the reconciler) arrives at the same id without asking anyone.
/// </summary>
public static class ArticleId
{
    /// <summary>Characters in an id: 128 bits in base 32.</summary>
    public const int Length = 26;

    /// <summary>What an id may begin with: 25 characters take 125 bits, which leaves three.</summary>
    public const string FirstCharacters = "01234567";

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly System.Buffers.SearchValues<char> AlphabetValues = System.Buffers.SearchValues.Create(
        Alphabet
    );

    /// <summary>The id of the article in a blob.</summary>
    /// <param name="blobName">The blob's name in the upload container, of any characters.</param>
    public static string FromName(string blobName)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(blobName), hash);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
        return string.Create(
            Length,
            bits,
            static (characters, rest) =>
            {
                for (var i = characters.Length - 1; i >= 0; i--, rest >>= 5)
                {
                    characters[i] = Alphabet[(int)(rest & 31)];
                }
            }
        );
    }

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsValid(ReadOnlySpan<char> id) => id.Length == Length && !id.ContainsAnyExcept(AlphabetValues);
}
