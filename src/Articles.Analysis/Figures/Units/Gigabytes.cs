using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>
/// Tells the G and T of stored or sent data (流量30G, 16G内存, 出口带宽超过4T) from those of a generation of networks (5G) and of models.
/// </summary>
internal static class Gigabytes
{
    // Six generations of networks are spoken of.
    private const int LastGeneration = 6;

    private static readonly WordList Data = new("流量 内存 运存 显存 存储 存储空间 硬盘 容量 空间 套餐 数据 云盘 带宽");

    // 800G数据中心互联: how fast it is, which names the technology.
    private static readonly WordList Networks = new("数据中心 数据网 数据通信");

    /// <summary>Whether a G after a number is a unit.</summary>
    public static bool Is(string text, NumberToken number, int after, int end) =>
        number.Scale >= 10000
        || (
            (number.Value > LastGeneration || text[after - 1] == 'T')
            && (
                Data.LengthBefore(text, 0, BeforeBound(text, number.Offset)) > 0
                || (Data.LengthAt(text, after, end) > 0 && Networks.LengthAt(text, after, end) == 0)
            )
        );

    private static int BeforeBound(string text, int at)
    {
        while (Bounds.LengthBefore(text, 0, at) is var bound and > 0)
        {
            at -= bound;
        }
        return at;
    }

    private static readonly WordList Bounds = new("达到 达 超过 超 突破 为 至 约 近 已 提升 扩容 总");
}
