using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Units that begin with a place name: 千米 is a unit, not a thousand metres' number.</summary>
internal static class KiloUnits
{
    private static readonly WordList Table = new(
        "千米 千克 千瓦 千伏 千帕 千卡 千焦 千赫 千字节 千比特 千兆 千安 百帕 千牛 千乏"
    );

    /// <summary>Whether the place name at a place belongs to a unit or a word.</summary>
    public static bool Begins(string text, int at, int end) => Table.LengthAt(text, at, end) > 0;
}
