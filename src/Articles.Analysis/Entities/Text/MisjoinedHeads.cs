using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// The last character of a title and a surname that the dictionary joins to a place (学院院|长江|小涓, 董事|长白山): it goes to the
/// title.
/// </summary>
internal static class MisjoinedHeads
{
    private const char Head = '长';

    /// <summary>Gives such characters to the words before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static void Mend(string text, TokenList words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (before, word) = (words.Span[i - 1], words.Span[i]);
            if (
                word.Length is 2 or 3
                && text[word.Offset] == Head
                && before.Kind == TokenKind.Word
                && Grammar.Offices.Contains(text.AsSpan(before.Offset, before.Length + 1))
                && !IsOfPlace(text, before, i > 1 ? words.Span[i - 2] : default)
                && IsNamed(text, word.Offset + 1)
            )
            {
                words.Span[i - 1] = new Token(before.Offset, before.Length + 1, TokenKind.Word, "title");
                words.Span[i] = new Token(word.Offset + 1, word.Length - 1, TokenKind.Word, "nr");
            }
        }
    }

    // 某市|长江大桥: before a place's level stands its name, before a title a mark.
    private static bool IsOfPlace(string text, Token before, Token earlier) =>
        text[before.Offset] is '省' or '市' or '区' or '县' or '镇' or '乡' or '村' or '州'
        && before.Length == 1
        && earlier.Length > 0
        && earlier.Kind == TokenKind.Word;

    // A surname and one or two characters that are no noun's (长江|学者, 长沙|分院), before what ends a name.
    private static bool IsNamed(string text, int start)
    {
        for (var length = 3; length >= 2; length--)
        {
            if (start + length >= text.Length || !PersonName.IsFollowed(text, start + length))
            {
                continue;
            }
            var name = text.AsSpan(start, length);
            return PersonName.SurnameLength(name) == 1
                && Grammar.HeadAtEnd(name) is not { Category: not EntityCategory.Location }
                && name[^1] is not ('路' or '桥' or '村' or '站' or '店' or '厂' or '区' or '县' or '口' or '所')
                // 院|长江流域、, but 镇|长沙海波到场.
                && (length == 2 || !CommonWords.Contain(name[1..]) || CharClass.IsHan(text[start + length]))
                && Grammar.PersonalTitles.LongestEnd(name) < 2;
        }
        return false;
    }
}
