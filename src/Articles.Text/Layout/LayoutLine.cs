using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Layout;

/// <summary>A line that holds text, as the layout steps see it.</summary>
/// <param name="Start">Where its first character that is no blank stands.</param>
/// <param name="End">Where its last one ends.</param>
/// <param name="Indented">Whether blanks stood before it.</param>
/// <param name="GapBefore">How many empty lines stand before it.</param>
/// <param name="Width">
/// Its width in Chinese characters, with a paragraph's indent of up to two; a Latin character is half as wide.
/// </param>
internal sealed record LayoutLine(int Start, int End, bool Indented, int GapBefore, float Width)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百");
    private const float MostIndent = 2;
    private const int LongestLabel = 10;
    private const string BlanksAndClosers = CharacterClass.Closers + " \u3000";
    private const string Bullets = "▲△▼▽◀◁►▶▷●○■□◆◇★☆※•·①②③④⑤⑥⑦⑧⑨⑩";

    // What opens a caption, a byline or a section.
    private static readonly string[] Openers =
    [
        "图为",
        "资料图",
        "图：",
        "图/",
        "图｜",
        "图说",
        "文/",
        "文｜",
        "文：",
        "文|",
        "本报记者",
        "关键词",
        "责编",
        "▍",
        "——",
    ];

    // The same where something sets them off; a column may break before them in mid-sentence (告诉 + 记者，…).
    private static readonly string[] WordOpeners = ["作者", "记者", "通讯员", "编辑", "来源", "摄影", "供图"];

    private static readonly SearchValues<char> SetOff = SearchValues.Create(" \u3000：:/／|｜（(");

    /// <summary>A line as it stands in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineStart">Where the line begins, with its blanks.</param>
    /// <param name="start">Where its first character that is no blank stands.</param>
    /// <param name="end">Where its last one ends.</param>
    /// <param name="gap">How many empty lines stand before it.</param>
    public static LayoutLine At(string text, int lineStart, int start, int end, int gap)
    {
        var indent = Math.Min(MostIndent, Measure(text.AsSpan(lineStart, start - lineStart)));
        var width = indent + Measure(text.AsSpan(start, end - start));
        return new LayoutLine(start, end, start > lineStart, gap, width);
    }

    /// <summary>The line's characters.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether a text ends as a sentence or a paragraph does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        // A copy may set a blank before the closing mark: 错误的。 ”
        var bare = text.TrimEnd(BlanksAndClosers);
        return bare.Length == 0
            || IsRemark(text)
            || CharacterClass.Terminals.Contains(bare[^1], StringComparison.Ordinal)
            || bare.EndsWith("——")
            || bare[^1] is '：' or '；' or ':' or ';'
            || (bare[^1] == '.' && bare.Length > 1 && !char.IsAsciiDigit(bare[^2]));
    }

    /// <summary>Whether a text ends with brackets that follow a sentence's end: <c>…开工。（李四摄）</c>.</summary>
    private static bool IsRemark(ReadOnlySpan<char> text)
    {
        var open = text[^1] is '）' or ')' ? text.LastIndexOfAny('（', '(') : -1;
        return open > 0 && CharacterClass.Terminals.Contains(text[open - 1], StringComparison.Ordinal);
    }

    /// <summary>Whether a line is one that always begins a paragraph: a caption, a byline, a numbered section, a list item.</summary>
    public static bool BeginsParagraph(ReadOnlySpan<char> text)
    {
        if (Bullets.Contains(text[0], StringComparison.Ordinal) || text[0] is '#' or '|' or '>')
        {
            return true;
        }
        foreach (var opener in Openers)
        {
            if (text.StartsWith(opener))
            {
                return true;
            }
        }
        foreach (var opener in WordOpeners)
        {
            if (text.StartsWith(opener) && (text.Length <= LongestLabel || SetOff.Contains(text[opener.Length])))
            {
                return true;
            }
        }
        return text.StartsWith("http")
            || IsNumbered(text)
            || (text.Length > 1 && text[0] is '-' or '*' or '+' && text[1] == ' ');
    }

    /// <summary>Whether a text could be a heading: short, and no sentence.</summary>
    public static bool LooksLikeHeading(ReadOnlySpan<char> text) =>
        text.Length <= 40
        && !EndsSentence(text)
        && text.IndexOfAny("。；") < 0
        && text[^1] is not ('，' or '、' or ',');

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var bare = text[0] is '（' or '(' ? text[1..] : text;
        var inBrackets = bare.Length < text.Length;
        var digits = bare.IndexOfAnyExcept(Digits);
        var numerals = bare.IndexOfAnyExcept(Numerals);
        var length = Math.Max(digits, numerals);
        if (length is <= 0 or > 3 || length >= bare.Length)
        {
            return false;
        }
        var after = bare[length];
        return inBrackets
            ? after is '）' or ')'
            : after is '、'
                || (
                    digits == length
                    && after is '.' or '．'
                    && length + 1 < bare.Length
                    && !char.IsAsciiDigit(bare[length + 1])
                );
    }

    private static float Measure(ReadOnlySpan<char> text)
    {
        var narrow = 0;
        foreach (var c in text)
        {
            narrow += c is < '\u0250' or (>= '\u2000' and <= '\u200a') ? 1 : 0;
        }
        return text.Length - (narrow * 0.5f);
    }
}
