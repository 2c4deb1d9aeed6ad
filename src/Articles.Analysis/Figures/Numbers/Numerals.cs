using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>The characters that numbers are written with: GB/T 15835, with the forms used in accounts.</summary>
internal static class Numerals
{
    // Nearly all characters of a text are none of these.
    private static readonly CharacterSieve Written = CharacterSieve.Of(
        "零〇○一壹幺二两贰俩貳兩三叁仨叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億廿"
    );

    /// <summary>The value of an Arabic digit of either width, or -1.</summary>
    public static int Arabic(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= '０' and <= '９' => c - '０',
            _ => -1,
        };

    /// <summary>The value of a Chinese digit, or -1.</summary>
    public static int Chinese(char c) => Written.MayHold(c) ? ChineseDigit(c) : -1;

    private static int ChineseDigit(char c) =>
        c switch
        {
            '零' or '〇' or '○' => 0,
            '一' or '壹' or '幺' => 1,
            '二' or '两' or '贰' or '俩' or '貳' or '兩' => 2,
            '三' or '叁' or '仨' or '叄' => 3,
            '四' or '肆' => 4,
            '五' or '伍' => 5,
            '六' or '陆' or '陸' => 6,
            '七' or '柒' => 7,
            '八' or '捌' => 8,
            '九' or '玖' => 9,
            _ => -1,
        };

    /// <summary>Whether a character is a numeral of accounts, most of which are also ordinary words.</summary>
    public static bool IsFormal(char c) =>
        c
            is '壹'
                or '贰'
                or '叁'
                or '肆'
                or '伍'
                or '陆'
                or '柒'
                or '捌'
                or '玖'
                or '拾'
                or '佰'
                or '仟'
                or '陸'
                or '貳'
                or '叄'
                or '幺'
                or '俩'
                or '仨';

    /// <summary>The value of a place name below 万, or 0.</summary>
    public static int SmallPlace(char c) =>
        c switch
        {
            '十' or '拾' => 10,
            '百' or '佰' => 100,
            '千' or '仟' => 1000,
            _ => 0,
        };

    /// <summary>The value of 万 or 亿, or 0. (兆 is left to units: a megabit and a trillion are written alike.)</summary>
    public static int LargePlace(char c) =>
        c switch
        {
            '万' or '萬' => 1_0000,
            '亿' or '億' => 1_0000_0000,
            _ => 0,
        };

    /// <summary>The value of any place name, or 0.</summary>
    public static int Place(char c) =>
        !Written.MayHold(c) ? 0
        : SmallPlace(c) is var small and > 0 ? small
        : LargePlace(c);

    /// <summary>Whether a character can begin a number.</summary>
    public static bool Begins(char c) =>
        Arabic(c) >= 0 || (Written.MayHold(c) && (ChineseDigit(c) >= 0 || Place(c) > 0 || c == '廿'));
}
