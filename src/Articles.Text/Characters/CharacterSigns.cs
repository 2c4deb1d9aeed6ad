namespace Articles.Text.Characters;

/// <summary>
/// What steps look for, as a property of single UTF-16 code units. A step whose signs a text has none of has nothing to do
/// there; that is so of most steps and most texts.
/// </summary>
[Flags]
internal enum CharacterSigns
{
    /// <summary>Nothing that a step looks for.</summary>
    None = 0,

    /// <summary>What an escape begins with.</summary>
    Escape = 1 << 0,

    /// <summary>A question mark of ASCII.</summary>
    Question = 1 << 1,

    /// <summary>What nobody sees, joiners and private characters.</summary>
    Invisible = 1 << 2,

    /// <summary>A mark that a site may have put between characters.</summary>
    Inserted = 1 << 3,

    /// <summary>A space of ASCII.</summary>
    Space = 1 << 4,

    /// <summary>A blank of any width.</summary>
    Blank = 1 << 5,

    /// <summary>What undamaged text hardly ever has.</summary>
    Damage = 1 << 6,

    /// <summary>A character that only traditional text has.</summary>
    Traditional = 1 << 7,

    /// <summary>A mark of punctuation that may stand twice by mistake.</summary>
    Mark = 1 << 8,

    /// <summary>What may be in the wrong width.</summary>
    Width = 1 << 9,

    /// <summary>Half-width punctuation that Chinese text has full-width.</summary>
    HalfWidth = 1 << 10,

    /// <summary>A bracket that a gloss may stand in.</summary>
    Bracket = 1 << 11,

    /// <summary>What may stand for a decimal point.</summary>
    SmallStop = 1 << 12,

    /// <summary>An arrow that points at a picture.</summary>
    Arrow = 1 << 13,

    /// <summary>What a brand of a gambling site may begin with.</summary>
    BrandStart = 1 << 14,

    /// <summary>What may be the second character of such a brand.</summary>
    BrandSecond = 1 << 15,

    /// <summary>Punctuation that tells prose from headings.</summary>
    Clause = 1 << 16,

    /// <summary>What a word of adult sites may begin with.</summary>
    AdultStart = 1 << 17,

    /// <summary>What may be the second character of such a word.</summary>
    AdultSecond = 1 << 18,
}
