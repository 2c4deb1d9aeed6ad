using System.Globalization;
using System.Text;

namespace Articles.Text.Formats.Word;

/// <summary>A paragraph's number in the forms that WordprocessingML names (ECMA-376, part 1, 17.18.59).</summary>
internal static class WordNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const int Letters = 26;
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>Writes a number of at least one; one beyond a thousand in digits.</summary>
    public static string Of(int number, string? format) =>
        number is < 1 or >= 1000
            ? number.ToString(CultureInfo.InvariantCulture)
            : format switch
            {
                "chineseCounting"
                or "chineseCountingThousand"
                or "chineseLegalSimplified"
                or "japaneseCounting"
                or "taiwaneseCounting"
                or "taiwaneseCountingThousand" => Chinese(number),
                "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Digital(number),
                "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number <= 20 => (
                    (char)('①' + number - 1)
                ).ToString(),
                "lowerLetter" => Letter(number, 'a'),
                "upperLetter" => Letter(number, 'A'),
                "lowerRoman" => InRoman(number),
                "upperRoman" => InRoman(number).ToUpperInvariant(),
                _ => number.ToString(CultureInfo.InvariantCulture),
            };

    /// <summary>十一, 二十, 一百零五.</summary>
    private static string Chinese(int number)
    {
        var text = new StringBuilder();
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        if (hundreds > 0)
        {
            text.Append(Digits[hundreds]).Append('百');
        }
        if (tens > 0)
        {
            text.Append(tens > 1 || hundreds > 0 ? Digits[tens].ToString() : "").Append('十');
        }
        else if (hundreds > 0 && ones > 0)
        {
            text.Append('零');
        }
        return text.Append(ones > 0 ? Digits[ones].ToString() : "").ToString();
    }

    private static string Digital(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']));

    /// <summary>a to z, then aa, bb, as Word has it.</summary>
    private static string Letter(int number, char first) =>
        new((char)(first + ((number - 1) % Letters)), ((number - 1) / Letters) + 1);

    private static string InRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }
        return text.ToString();
    }
}
