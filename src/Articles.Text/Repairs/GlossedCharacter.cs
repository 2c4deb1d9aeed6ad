using System.Runtime.InteropServices;
using Articles.Text.Characters;

namespace Articles.Text.Repairs;

/// <summary>A character with one of its own readings behind it in brackets.</summary>
/// <param name="Character">The character.</param>
/// <param name="Start">Where the opening bracket stands, in UTF-16 code units.</param>
/// <param name="Length">How long the gloss is with its brackets.</param>
/// <param name="Marks">What its syllable has. A text may have hundreds of thousands: eight bytes each.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlossedCharacter(char Character, int Start, byte Length, SyllableMarks Marks)
{
    /// <summary>Whether the syllable carries a tone mark.</summary>
    public bool HasTone => Marks.HasFlag(SyllableMarks.Tone);

    /// <summary>Whether the syllable begins with a capital.</summary>
    public bool IsCapital => Marks.HasFlag(SyllableMarks.Capital);

    /// <summary>Where the gloss ends.</summary>
    public int End => Start + Length;

    /// <summary>
    /// Whether the character is written differently in the two scripts; 著 is, where it stands for 着.
    /// </summary>
    public bool DiffersByScript => Character is '著' || Han.DiffersByScript(Character);

    /// <summary>All glossed characters of a text, in text order.</summary>
    public static List<GlossedCharacter> FindAll(string text)
    {
        var found = new List<GlossedCharacter>();
        for (
            var i = CharacterKinds.IndexOf(text, 1, CharacterSigns.Bracket);
            i < text.Length;
            i = CharacterKinds.IndexOf(text, i + 1, CharacterSigns.Bracket)
        )
        {
            if (Han.IsOneUnit(text[i - 1]) && Find(text.AsSpan(i), text[i - 1]) is { } gloss)
            {
                var marks =
                    (gloss.HasTone ? SyllableMarks.Tone : SyllableMarks.None)
                    | (gloss.IsCapital ? SyllableMarks.Capital : SyllableMarks.None);
                found.Add(new GlossedCharacter(text[i - 1], i, (byte)gloss.Length, marks));
                i += gloss.Length - 1;
            }
        }
        return found;
    }

    private static Gloss? Find(ReadOnlySpan<char> text, char character) =>
        Gloss.ReadLoose(text) is { } gloss
            ? Readings.ReadsInAnyTone(character, gloss.Syllable)
                ? gloss
                : null
            : Gloss.ReadBroken(text, character);
}

/// <summary>What a gloss's syllable has.</summary>
[Flags]
internal enum SyllableMarks : byte
{
    /// <summary>Letters alone.</summary>
    None = 0,

    /// <summary>A tone mark.</summary>
    Tone = 1,

    /// <summary>A capital at its head.</summary>
    Capital = 2,
}
