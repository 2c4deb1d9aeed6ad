namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>The parts of a day, which an hour goes behind: 清晨|8点, 10月31日|上午.</summary>
internal static class DayParts
{
    /// <summary>The words.</summary>
    public static WordList All { get; } =
        new("上午 下午 早上 早晨 清早 清晨 凌晨 中午 午后 傍晚 晚上 晚间 夜间 夜里 深夜 午夜 晚");
}
