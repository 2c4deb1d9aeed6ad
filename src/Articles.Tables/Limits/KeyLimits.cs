using System.Buffers;

namespace Azure.Data.Tables;

/// <summary>
/// The rules for a partition key and a row key. Source: "Understanding the Table service data model" of the storage
/// services' REST reference (up to 1 KiB; no <c>/ \ # ?</c>, no U+0000 to U+001F, no U+007F to U+009F).
/// </summary>
internal static class KeyLimits
{
    /// <summary>
    /// In UTF-16 code units. 1 KiB of UTF-16 is 512 of them; "Scalability targets for Table storage" says 1,024
    /// characters. The smaller number is right under both, and is what the emulator holds to.
    /// </summary>
    public const int MaximumLength = 512;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([
        .. "/\\#?",
        .. Enumerable.Range(0x00, 0x20).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
    ]);

    /// <exception cref="ArgumentException">The key breaks a rule.</exception>
    public static void Check(string? key, string name)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        if (key.Length > MaximumLength)
        {
            throw new ArgumentException(
                $"The {name} has {key.Length} characters; a key may have {MaximumLength} (1 KiB of UTF-16).",
                name
            );
        }

        var at = key.AsSpan().IndexOfAny(Forbidden);
        if (at >= 0)
        {
            throw new ArgumentException(
                $"The {name} has U+{(int)key[at]:X4} at {at}; a key may not have / \\ # ? or a control character.",
                name
            );
        }
    }
}
