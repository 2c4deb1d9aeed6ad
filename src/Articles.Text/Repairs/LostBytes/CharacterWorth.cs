using System.Runtime.InteropServices;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// What one more character is worth behind a text, as part of words of each length; negative infinity where it ends no
/// such word.
/// </summary>
/// <param name="Character">The character, simplified.</param>
/// <param name="Bond">How much better it begins a word there than elsewhere.</param>
/// <param name="Alone">As a word by itself.</param>
/// <param name="Words">With those before it.</param>
/// <param name="Pause">What a second mark side by side costs.</param>
/// <param name="Script">What a character of the other script costs.</param>
/// <param name="Beginnings">The words that begin with the text's new end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterWorth(
    char Character,
    float Bond,
    float Alone,
    WordWorths Words,
    float Pause,
    float Script,
    WordBeginnings Beginnings
)
{
    /// <summary>The text with the character behind it.</summary>
    public TextTail Behind(in TextTail tail) => tail.Push(Character, ScoreBehind(tail), Bond, Beginnings);

    /// <summary>The score of a text with the character behind it.</summary>
    public float ScoreBehind(in TextTail tail)
    {
        var best = Math.Max(tail.Score + Bond + Alone, tail.BeforeLast + Words.Two);
        best = Math.Max(best, Math.Max(tail.BeforeSecond + Words.Three, tail.BeforeThird + Words.Four));
        return best + Pause + Script;
    }
}
