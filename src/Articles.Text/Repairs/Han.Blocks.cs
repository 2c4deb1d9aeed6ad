namespace Articles.Text.Repairs;

/// <content>What the code point alone tells, without the tables.</content>
internal static partial class Han
{
    /// <summary>Whether a code unit is a Chinese character of the basic plane.</summary>
    public static bool IsHan(char character) =>
        character
            is (>= '\u4E00' and <= '\u9FFF')
                or (>= '\u3400' and <= '\u4DBF')
                or (>= '\uF900' and <= '\uFAFF')
                or '〇';
}
