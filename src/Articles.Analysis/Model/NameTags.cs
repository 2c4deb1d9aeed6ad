namespace Articles.Analysis.Model;

/// <summary>
/// The tags that the sequence model gives to characters: outside a name, or of a person, place, organization or product
/// the name's beginning, middle, end, or a name of one character (BMES; no product has one character). Sixteen, so that
/// the tags of a character are two vectors.
/// </summary>
internal static class NameTags
{
    /// <summary>No name.</summary>
    public const int Outside = 0;

    /// <summary>How many tags there are.</summary>
    public const int Count = 16;

    /// <summary>Stands for what is before a sentence's first character, as the row after the last tag's.</summary>
    public const int Start = Count;

    /// <summary>Each kind's category, in the tags' order.</summary>
    public static readonly string[] Categories =
    [
        EntityCategory.Person,
        EntityCategory.Location,
        EntityCategory.Organization,
        EntityCategory.Product,
    ];

    private static readonly byte[][] Predecessors = [.. Enumerable.Range(0, Count).Select(FindPredecessors)];

    /// <summary>The tag of a character in a name.</summary>
    /// <param name="kind">The index of the name's category.</param>
    /// <param name="index">The character's index in the name.</param>
    /// <param name="length">The name's length.</param>
    public static int Of(int kind, int index, int length) =>
        1
        + (4 * kind)
        + (
            length == 1 ? 3
            : index == 0 ? 0
            : index == length - 1 ? 2
            : 1
        );

    /// <summary>The kind of a tag other than <see cref="Outside"/>.</summary>
    public static int Kind(int tag) => (tag - 1) / 4;

    /// <summary>Whether a name begins with this tag's character.</summary>
    public static bool Begins(int tag) => tag != Outside && (tag - 1) % 4 is 0 or 3;

    /// <summary>Whether no name goes on after this tag's character.</summary>
    public static bool Ends(int tag) => tag == Outside || (tag - 1) % 4 is 2 or 3;

    /// <summary>The tags that may stand before a tag.</summary>
    public static ReadOnlySpan<byte> Before(int tag) => Predecessors[tag];

    private static byte[] FindPredecessors(int tag) =>
        tag == Outside || Begins(tag)
            ? [.. Enumerable.Range(0, Count).Where(Ends).Select(x => (byte)x)]
            : [(byte)(1 + (4 * Kind(tag))), (byte)(2 + (4 * Kind(tag)))];
}
