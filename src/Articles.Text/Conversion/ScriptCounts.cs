using System.Runtime.InteropServices;
using Articles.Lexicon;

namespace Articles.Text.Conversion;

/// <summary>How many characters of each kind a text has.</summary>
/// <param name="Han">Chinese characters of any kind, those of the other counts among them.</param>
/// <param name="Traditional">Characters that only traditional text has.</param>
/// <param name="Simplified">Characters that only simplified text has.</param>
/// <param name="Kana">Japanese syllables, which no Chinese text has but in quotations.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScriptCounts(int Han, int Traditional, int Simplified, int Kana)
{
    private const byte HanClass = 1;
    private const byte TraditionalClass = 2;
    private const byte SimplifiedClass = 3;
    private const byte KanaClass = 4;
    private const int Classes = 5;

    private static readonly byte[] ClassOf = Classify();

    /// <summary>Whether the text is Japanese: one syllable to seven Chinese characters is far less than Japanese has.</summary>
    public bool IsJapanese => Kana * 7 > Han;

    /// <summary>
    /// The script. A few characters of the other one, as names have them, don't make a text mixed; a text without
    /// any character that tells the two apart counts as simplified, since it needs no conversion.
    /// </summary>
    public Script Script
    {
        get
        {
            if (Han == 0 || IsJapanese)
            {
                return Script.None;
            }

            return Traditional <= int.Max(1, Simplified / 20) && Simplified >= Traditional ? Script.Simplified
                : Simplified <= int.Max(1, Traditional / 10) ? Script.Traditional
                : Script.Mixed;
        }
    }

    /// <summary>Counts the characters of a text.</summary>
    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Classes];
        counts.Clear();
        foreach (var unit in text)
        {
            counts[ClassOf[unit]]++;
        }

        var han = counts[HanClass] + counts[TraditionalClass] + counts[SimplifiedClass];
        return new ScriptCounts(han, counts[TraditionalClass], counts[SimplifiedClass], counts[KanaClass]);
    }

    /// <summary>Whether a code unit is a character that only traditional text has.</summary>
    public static bool IsTraditional(char unit) => ClassOf[unit] == TraditionalClass;

    /// <summary>The counts of one code unit.</summary>
    public static ScriptCounts One(char unit) =>
        ClassOf[unit] switch
        {
            HanClass => new ScriptCounts(1, 0, 0, 0),
            TraditionalClass => new ScriptCounts(1, 1, 0, 0),
            SimplifiedClass => new ScriptCounts(1, 0, 1, 0),
            KanaClass => new ScriptCounts(0, 0, 0, 1),
            _ => default,
        };

    private static byte[] Classify()
    {
        var classes = new byte[char.MaxValue + 1];
        // The unified ideographs with extension A, and the first surrogates of the further extensions.
        classes.AsSpan(Ideographs.FirstRare, Ideographs.Last - Ideographs.FirstRare + 1).Fill(HanClass);
        classes.AsSpan(0x4DC0, 0x4DFF - 0x4DC0 + 1).Clear();
        classes.AsSpan(0xF900, 0xFAFF - 0xF900 + 1).Fill(HanClass);
        classes.AsSpan(0xD840, 0xD888 - 0xD840 + 1).Fill(HanClass);
        // Letters only: the middle dot and the sound mark of the kana block stand in Chinese text too.
        classes.AsSpan(0x3041, 0x3096 - 0x3041 + 1).Fill(KanaClass);
        classes.AsSpan(0x30A1, 0x30FA - 0x30A1 + 1).Fill(KanaClass);
        foreach (var unit in ConversionTables.TraditionalOnly)
        {
            classes[unit] = TraditionalClass;
        }

        foreach (var unit in ConversionTables.SimplifiedOnly)
        {
            classes[unit] = SimplifiedClass;
        }

        return classes;
    }
}
