namespace Articles.Text.Tables;

/// <summary>The compiled tables' names, which their writer and their readers agree on.</summary>
internal static class TableNames
{
    /// <summary>The file.</summary>
    public const string File = "text.bin";

    /// <summary>How many code units there are, or pairs of bytes: the length of a table that has a value for each.</summary>
    public const int Units = 0x10000;

    /// <summary>
    /// A reading's worths are likelihoods in quarters, rounded up: a byte each, so that the tables stay in the processor's
    /// cache.
    /// </summary>
    public const int Quarters = 4;

    /// <summary>Of each code unit, the logarithm of its probability in Chinese text (32-bit floats).</summary>
    public const string Likelihoods = "likelihoods";

    /// <summary>Of each code unit, what a reading that has it is worth at most (8 bits, signed).</summary>
    public const string Worths = "worths";

    /// <summary>The same, by the unit with its bytes swapped.</summary>
    public const string SwappedWorths = "swapped-worths";

    /// <summary>The same of the character of each pair of GB18030; 0 where there is none.</summary>
    public const string Gb18030Worths = "gb18030-worths";

    /// <summary>The same of the character or characters of each pair of Big5.</summary>
    public const string Big5Worths = "big5-worths";

    /// <summary>The character of each pair of GB18030, U+0000 where there is none (UTF-16).</summary>
    public const string Gb18030 = "gb18030";

    /// <summary>The character of each pair of Big5, U+0000 where there is none or more than one (UTF-16).</summary>
    public const string Big5 = "big5";

    /// <summary>The pairs of Big5 that are two code units, ascending (16 bits).</summary>
    public const string Big5LongPairs = "big5-long-pairs";

    /// <summary>What they are, two code units each (UTF-16).</summary>
    public const string Big5LongTexts = "big5-long-texts";

    /// <summary>The character of each pair of GBK, U+0000 where there is none (UTF-16).</summary>
    public const string Gbk = "gbk";

    /// <summary>The pair of each character, 0 where GBK has none (16 bits).</summary>
    public const string GbkPairs = "gbk-pairs";

    /// <summary>Of each code unit, its simplified form, or itself (UTF-16).</summary>
    public const string Simplified = "simplified";

    /// <summary>Of each code unit, whether the scripts write it differently (8 bits).</summary>
    public const string TwoFaced = "two-faced";

    /// <summary>The forms of all characters that have several, those of one behind the other (UTF-16).</summary>
    public const string Forms = "forms";

    /// <summary>The simplified ones of them, ascending (UTF-16).</summary>
    public const string WithForms = "with-forms";

    /// <summary>Where the forms of each begin, and the end (16 bits).</summary>
    public const string FirstForms = "first-forms";

    /// <summary>Of each code unit, what it is worth as a word by itself (32-bit floats).</summary>
    public const string Singles = "singles";

    /// <summary>Of each code unit, the dictionary's place of the words that begin with it (32 bits).</summary>
    public const string Beginnings = "beginnings";

    /// <summary>The words that the dictionary lacks.</summary>
    public const string ExtraWords = "extra-words";

    /// <summary>Of each code unit, where in such a word it stands: <c>ExtraWordSigns</c> (8 bits).</summary>
    public const string ExtraSigns = "extra-signs";

    /// <summary>Bits of all pairs of neighbouring characters in such a word (64 bits each).</summary>
    public const string ExtraPairs = "extra-pairs";

    /// <summary>What such words begin with, from two characters on.</summary>
    public const string ExtraBeginnings = "extra-beginnings";

    /// <summary>Of each beginning, a line with the characters that go on from it.</summary>
    public const string ExtraContinuations = "extra-continuations";

    /// <summary>The syllables of pinyin, each with and without its tone; their values are the numbers of those without.</summary>
    public const string Syllables = "syllables";

    /// <summary>Where the characters of each begin, and the end (32 bits).</summary>
    public const string SyllableStarts = "syllable-starts";

    /// <summary>The characters that each is a reading of, ascending (UTF-16).</summary>
    public const string SyllableCharacters = "syllable-characters";

    /// <summary>The characters that have readings which differ in more than tone, ascending (UTF-16).</summary>
    public const string Polyphones = "polyphones";

    /// <summary>
    /// In a group's table, of a code unit that needs a look into the dictionaries: words start with it, or its replacement is
    /// longer.
    /// </summary>
    public const char Look = '\uFFFF';

    /// <summary>Of each code unit, what a group of OpenCC's dictionaries makes of it, or <see cref="Look"/>; U+0000 where it stays (UTF-16).</summary>
    /// <param name="dictionaries">The group's dictionaries.</param>
    public static string Group(ReadOnlySpan<string> dictionaries) => string.Join('+', dictionaries!);
}
