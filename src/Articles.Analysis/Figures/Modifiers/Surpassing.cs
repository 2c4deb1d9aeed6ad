using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Modifiers;

/// <summary>
/// Reads the verbs that say *more than* of a large amount only: 产值破|60亿元, 播放量过|亿, 客流跨越|300万; 跨越3个省, 打破2项纪录 and
/// 去过20次 bound nothing.
/// </summary>
internal static class Surpassing
{
    private static readonly WordList Verbs = new("跨越 越过 冲上 冲破");

    // 播放量过|亿, but 接收过|千名.
    private static readonly WordList Counted = new(
        "销量 产量 流量 播放量 访问量 下载量 浏览量 阅读量 交易量 成交量 订单量 发行量 销售额 成交额 交易额 营业额 投资额 总额 产值 市值 总值 估值 收入 营收 利润 用户 会员 粉丝 人数 人次 游客 票房 资产 存款 规模 库存 月入 年入 日入 订单 产能 年产 保费 关注"
    );

    // What ends a measure: 人口, 年薪, 均价, 客流量.
    private const string Measures = "量额值率数润房户客款价薪口速";

    // 单产再破1吨, 营收破10亿.
    private const string Breaking = Measures + "入收模易能资均双再单订粉播";

    private static readonly WordList Broken = new(
        "打破 侦破 攻破 爆破 识破 告破 撕破 划破 击破 砸破 咬破 刺破 捅破 看破 说破 戳破 道破 残破 点破 连破 屡破 三破 两破 跌破"
    );

    private const int Digits = 3;
    private const int Longest = 12;

    /// <summary>How long the verb is that ends where a number begins; 0 if there is none.</summary>
    public static int LengthBefore(string text, int start, int at)
    {
        // 过|半受访者; 过半小时 is when something comes.
        if (at > start && at + 1 < text.Length && text[at - 1] == '过' && text[at] == '半')
        {
            return text[at + 1] is '小' or '年' or '天' or '个' or '月' ? 0 : 1;
        }
        if (at - 1 <= start)
        {
            return 0;
        }
        if (Verbs.LengthBefore(text, start, at) is var verb and > 0)
        {
            return IsLarge(text, at) ? verb : 0;
        }
        var isOver = text[at - 1] switch
        {
            '破' => Broken.LengthBefore(text, start, at) == 0 && (Breaking.Contains(text[at - 2]) || IsLarge(text, at)),
            '过' => IsLarge(text, at)
                && (Measures.Contains(text[at - 2]) || Counted.LengthBefore(text, start, at - 1) > 0),
            _ => false,
        };
        return isOver ? 1 : 0;
    }

    // 350万, 三千, 1200, 3.5%.
    private static bool IsLarge(string text, int at)
    {
        var (digits, p) = (0, at);
        for (; p < text.Length && p < at + Longest; p++)
        {
            if (Numerals.Place(text[p]) >= 100)
            {
                return true;
            }
            if (text[p] is not ('.' or ',') && !Numerals.Begins(text[p]))
            {
                break;
            }
            digits++;
        }
        return digits >= Digits || (p > at && p < text.Length && text[p] is '%' or '％');
    }
}
