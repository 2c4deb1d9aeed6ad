using System.Runtime.InteropServices;

namespace Articles.Text.Characters;

/// <summary>What one pass over a text finds out for all steps.</summary>
/// <param name="Counts">How many code units of each class there are.</param>
/// <param name="Signs">The signs of all code units together.</param>
/// <param name="Pairs">The signs that two neighbours have in common somewhere.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSurvey(CharacterCounts Counts, CharacterSigns Signs, CharacterSigns Pairs)
{
    /// <summary>The text's script.</summary>
    public Script Script => Counts.Script.Script;

    /// <summary>The BCP 47 tag of its main language.</summary>
    public string Language => MainLanguage.Of(Counts.Han, Counts.Kana, Counts.Latin);

    /// <summary>Whether a code unit of the text has one of some signs.</summary>
    public bool Has(CharacterSigns signs) => (Signs & signs) != CharacterSigns.None;

    /// <summary>Whether two neighbours have one of some signs both.</summary>
    public bool HasPair(CharacterSigns signs) => (Pairs & signs) != CharacterSigns.None;
}
