namespace Articles.Text.Repairs;

/// <content>What the code point alone tells, without the tables.</content>
internal static partial class Han
{
    /// <summary>
    /// Whether a code unit by itself is a Chinese character: the ideographs of the basic plane, the compatibility ideographs and 〇. Repairs put one
    /// character in another's place: what needs a second unit is none here, nor is 々, which only repeats one
    /// (<see cref="Characters.CharacterClass.IsHan"/> counts both).
    /// </summary>
    public static bool IsOneUnit(char character) =>
        character
            is (>= '\u4E00' and <= '\u9FFF')
                or (>= '\u3400' and <= '\u4DBF')
                or (>= '\uF900' and <= '\uFAFF')
                or '〇';
}
