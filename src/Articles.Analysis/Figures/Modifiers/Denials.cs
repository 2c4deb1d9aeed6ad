using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Modifiers;

/// <summary>
/// Reads what turns a comparison round: 不得|超过 is at most, 不能|低于 at least. Rules and standards are written so.
/// </summary>
internal static class Denials
{
    private static readonly WordList Words = new(
        """
        不 不得 不能 不可 不应 不宜 不会 不许 不准 不要 不该 不必 不再 不允许 不可以 不能够 不应当 不应该 不得再 不会再 不曾 未 未曾 未能 并未 从未 尚未 仍未 还未 均未 远未 没 没有 并没有 从没有 从没 还没有 还没 仍没有
        """
    );

    private static readonly WordList Adverbs = new("一律 原则上 均 都 也 绝 决 最好 严格 暂 仍 还 最终 始终");

    /// <summary>How long the denial is that ends where a comparison begins, and what it makes of the comparison.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where reading stops.</param>
    /// <param name="at">Where the comparison begins.</param>
    /// <param name="word">How long that is.</param>
    /// <param name="modifier">What it says, and then what is said of it.</param>
    public static int Read(string text, int start, int at, int word, ref Modifier modifier)
    {
        // 比不上: one word.
        if (modifier is not (Modifier.MoreThan or Modifier.LessThan) || (word == 1 && text[at] is not ('超' or '逾')))
        {
            return 0;
        }
        var length = Words.LengthBefore(text, start, at);
        if (length == 0)
        {
            return 0;
        }
        modifier = modifier == Modifier.MoreThan ? Modifier.AtMost : Modifier.AtLeast;
        return length + Adverbs.LengthBefore(text, start, at - length);
    }
}
