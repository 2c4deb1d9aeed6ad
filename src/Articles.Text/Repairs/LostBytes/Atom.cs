namespace Articles.Text.Repairs.LostBytes;

/// <summary>What a stretch of a damaged text can stand for in the stream of bytes it was decoded from.</summary>
internal enum AtomKind
{
    /// <summary>A two-byte character.</summary>
    Pair,

    /// <summary>A one-byte character.</summary>
    Ascii,

    /// <summary>A question mark or U+FFFD: perhaps a byte that could not be decoded.</summary>
    Mark,

    /// <summary>
    /// A mark, a syllable and a closing bracket: a byte that could not be decoded because a gloss was put behind it,
    /// whose opening bracket went with it.
    /// </summary>
    BrokenGloss,

    /// <summary>A gloss with both its brackets.</summary>
    Gloss,

    /// <summary>A character that GBK has not.</summary>
    Other,
}

/// <summary>One piece of a damaged line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Character">The character, or the first one of a gloss.</param>
/// <param name="Pair">The two bytes of a <see cref="AtomKind.Pair"/>, else 0.</param>
/// <param name="Syllable">The syllable of a gloss, whole or broken, else null.</param>
internal readonly record struct Atom(AtomKind Kind, int Start, int Length, char Character, int Pair, string? Syllable)
{
    /// <summary>The first byte of a pair.</summary>
    public int Lead => Pair >> 8;

    /// <summary>The second byte of a pair.</summary>
    public int Trail => Pair & 0xFF;

    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>The byte of an <see cref="AtomKind.Ascii"/>; code page 936 shows 0x80 as the euro sign.</summary>
    public int Byte => Character == '€' ? 0x80 : Character;

    /// <summary>The byte that it stands for, or would stand for once a page had made it full-width; else 0.</summary>
    public int AsciiByte =>
        Kind switch
        {
            AtomKind.Ascii => Byte,
            AtomKind.Mark when Character == '?' => '?',
            AtomKind.Pair when Character is >= '！' and <= '～' => Character - 0xFEE0,
            _ => 0,
        };

    /// <summary>Cuts a line, or a part of one, into atoms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    public static List<Atom> Cut(string text, int start, int end)
    {
        var atoms = new List<Atom>(end - start);
        while (start < end)
        {
            var atom = ReadAt(text.AsSpan(0, end), start);
            atoms.Add(atom);
            start = atom.End;
        }
        return atoms;
    }

    private static Atom ReadAt(ReadOnlySpan<char> text, int at)
    {
        var character = text[at];
        if (character is '?' or '\uFFFD')
        {
            var rest = text[(at + 1)..];
            return (Gloss.ReadTail(rest) ?? Gloss.Read(rest)) is { } tail
                ? new Atom(AtomKind.BrokenGloss, at, tail.Length + 1, character, 0, tail.Syllable)
                : new Atom(AtomKind.Mark, at, 1, character, 0, null);
        }
        if (character is '(' && Gloss.Read(text[at..]) is { } gloss)
        {
            return new Atom(AtomKind.Gloss, at, gloss.Length, character, 0, gloss.Syllable);
        }
        if (character is < '\x80' or '€')
        {
            return new Atom(AtomKind.Ascii, at, 1, character, 0, null);
        }
        var pair = Gbk.Pair(character);
        return new Atom(pair == 0 ? AtomKind.Other : AtomKind.Pair, at, 1, character, pair, null);
    }
}
