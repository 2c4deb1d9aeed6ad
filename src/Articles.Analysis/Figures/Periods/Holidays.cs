using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads holidays and seasons: 国庆假期, “五一”小长假, 中秋节国庆节假期, 国庆7天, 618期间.</summary>
internal static class Holidays
{
    private static readonly WordList Feasts = new(
        "元旦 元旦节 春节 除夕 元宵节 清明 清明节 五一 五一节 劳动节 端午 端午节 中秋 中秋节 国庆 国庆节"
    );

    // What tells a time only with what follows it: 十一假期, 618期间.
    private static readonly WordList Seasons = new(
        "十一 618 6·18 双11 双十一 双12 双十二 春运 暑运 寒假 暑假 暑期 汛期 花期 冰雪季"
    );

    private static readonly WordList Tails = new(
        "双节 双节期间 双节假期 期间 假期 假日 假期期间 假日期间 小长假 小长假期间 长假 长假期间 黄金周 黄金周期间"
    );
    private static readonly WordList Days = new("天 天假期 天长假 天小长假");

    /// <summary>What an expression can begin with, next to a quotation mark. 元 is money's: a New Year's Day is read behind a year alone.</summary>
    public static IEnumerable<string> Words => [.. Feasts.Words.Concat(Seasons.Words).Where(static x => x[0] != '元')];

    /// <summary>Where the expression ends that begins at a place; the place itself if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="isDated">Whether a year stands before it: 2024年端午节 is a time, 端午节 alone may be what is told of.</param>
    public static int Read(string text, int at, int end, bool isDated)
    {
        var (p, isFeast) = (at, true);
        while (One(text, p, end, ref isFeast) is var next && next > p)
        {
            p = next;
        }
        if (p == at)
        {
            return at;
        }
        if (Tails.LengthAt(text, p, end) is var tail and > 0)
        {
            return p + tail;
        }
        // 国庆7天, 春节8天假期.
        if (
            isFeast
            && NumberReader.TryRead(text, p, end, out var number)
            && Days.LengthAt(text, number.End, end) is var days and > 0
        )
        {
            return number.End + days;
        }
        // 2023年国庆档, 春节联欢晚会: the feast is a name's.
        return isDated && isFeast && !(p < end && text[p] is '档' or '联' or '晚') ? p : at;
    }

    // One feast or season, in quotation marks or not, with the mark that joins it to the one before.
    private static int One(string text, int at, int end, ref bool isFeast)
    {
        var p = at < end && text[at] is '、' or '和' ? at + 1 : at;
        var isQuoted = p < end && text[p] is '“' or '"';
        p += isQuoted ? 1 : 0;
        var feast = Feasts.LengthAt(text, p, end);
        var length = Math.Max(feast, Seasons.LengthAt(text, p, end));
        if (length == 0 || (isQuoted && !(p + length < end && text[p + length] is '”' or '"')))
        {
            return at;
        }
        isFeast &= feast > 0;
        return p + length + (isQuoted ? 1 : 0);
    }
}
