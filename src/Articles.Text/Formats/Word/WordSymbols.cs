using System.Globalization;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Characters of symbol fonts (<c>w:sym</c>; ECMA-376, part 1, 17.3.3.30): a font such as Symbol has signs of its own at
/// the codes of letters, which a document may move to the private use area (F000 and up). Those that texts and forms are
/// written with are read as the characters of Unicode that they show; an ornament says nothing.
/// </summary>
internal static class WordSymbols
{
    private const int PrivateUse = 0xf000;
    private const int Last = 0xf0ff;

    // From code 0x20 on; a blank where a sign is no text.
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";

    // From code 0xa1 on.
    private const string SymbolUpper = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊";

    private static readonly Dictionary<(string Font, int Code), string> Others = new()
    {
        [("Wingdings", 0x6c)] = "●",
        [("Wingdings", 0x6e)] = "■",
        [("Wingdings", 0x6f)] = "□",
        [("Wingdings", 0x71)] = "□",
        [("Wingdings", 0x75)] = "◆",
        [("Wingdings", 0x77)] = "◆",
        [("Wingdings", 0xa1)] = "○",
        [("Wingdings", 0xa8)] = "□",
        [("Wingdings", 0xab)] = "★",
        [("Wingdings", 0xe0)] = "→",
        [("Wingdings", 0xfb)] = "✗",
        [("Wingdings", 0xfc)] = "✓",
        [("Wingdings", 0xfd)] = "☒",
        [("Wingdings", 0xfe)] = "☑",
        [("Wingdings 2", 0x4f)] = "✗",
        [("Wingdings 2", 0x50)] = "✓",
        [("Wingdings 2", 0x51)] = "☒",
        [("Wingdings 2", 0x52)] = "☑",
        [("Wingdings 2", 0x53)] = "☒",
        [("Wingdings 2", 0x54)] = "☒",
        [("Wingdings 2", 0xa3)] = "□",
    };

    /// <summary>The text of a character; empty where it is an ornament or nothing is known of it.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="character">Its code there, in hexadecimal.</param>
    public static string Of(string? font, string? character)
    {
        if (!int.TryParse(character, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return string.Empty;
        }
        var own = code is >= PrivateUse and <= Last ? code - PrivateUse : code;
        if (font is "Symbol")
        {
            var sign =
                own is >= ' ' and < 0x80 ? Symbol[own - ' ']
                : own >= 0xa1 && own - 0xa1 < SymbolUpper.Length ? SymbolUpper[own - 0xa1]
                : ' ';
            return sign == ' ' ? string.Empty : sign.ToString();
        }
        if (Others.TryGetValue((font ?? string.Empty, own), out var known))
        {
            return known;
        }
        // A common font has at a code what Unicode has there; what is private means nothing outside its font.
        var isCommon =
            font?.Contains("dings", StringComparison.Ordinal) != true
            && code is > ' ' and < 0xd800 or > Last and < 0xfffe;
        return isCommon ? ((char)code).ToString() : string.Empty;
    }
}
