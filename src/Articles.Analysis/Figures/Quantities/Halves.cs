using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads 半成 (half a tenth), 对折 (half the price) and 半小时, whose numbers are no numerals.</summary>
internal static class Halves
{
    /// <summary>Reads the word that begins at a place.</summary>
    public static bool TryRead(string text, int at, int end, out NumberToken number)
    {
        var isHalfTenth =
            at + 1 < end && text[at] == '半' && text[at + 1] == '成' && !(at + 2 < end && text[at + 2] == '品');
        var isHalfPrice =
            at > 0 && at + 1 < end && text[at] == '对' && text[at + 1] == '折' && text[at - 1] is '打' or '成';
        // 成本下降一半, 降低近一半, 一半以上: half of the whole, where 一半 alone may be one of two.
        if (IsHalfOfWhole(text, at, end))
        {
            number = new NumberToken(at, at + 2, 50, null, 1, IsOpen: false, NumberForm.Percent);
            return true;
        }
        // 半数以上的村庄, 近半数用户, 过半受访者.
        if (IsHalfOfAll(text, at, end) is var words and > 0)
        {
            number = new NumberToken(at, at + words, 50, null, 1, IsOpen: false, NumberForm.Percent);
            return true;
        }
        var isHalf = isHalfTenth || IsHalfUnit(text, at, end);
        number =
            isHalf || isHalfPrice
                ? new NumberToken(at, at + 1, isHalf ? 0.5m : 5, null, 1, IsOpen: false, NumberForm.Chinese)
                : default;
        return isHalf || isHalfPrice;
    }

    private static bool IsHalfOfWhole(string text, int at, int end) =>
        at + 1 < end
        && text[at] == '一'
        && text[at + 1] == '半'
        && (
            Shares.LengthBefore(text, 0, at) > 0
            || Indicators.MeasureLinks.ChangeLength(text, 0, at - Nearness.LengthBefore(text, 0, at)) > 0
            || Bounds.LengthAt(text, at + 2, end) > 0
            // 价格只有进口设备的一半.
            || (at > 1 && text[at - 1] == '的' && (at + 2 >= end || !char.IsLetter(text[at + 2])))
        );

    // How long the word is that halves all of them; 0 if there is none. 半数 alone is vague.
    private static int IsHalfOfAll(string text, int at, int end) =>
        text[at] != '半' || at + 1 >= end ? 0
        : text[at + 1] == '数'
            ? Nearly.LengthBefore(text, 0, at) > 0 || Bounds.LengthAt(text, at + 2, end) > 0 ? 2
                : 0
        : at > 0
        && text[at - 1] == '过'
        && !(at > 1 && text[at - 2] is '不' or '超' or '通' or '经' or '度')
        && (text[at + 1] == '的' || Holders.LengthAt(text, at + 1, end) > 0)
            ? 1
        : 0;

    private static readonly WordList Nearly = new("近 超 超过 过 逾 约 不到 不足 接近 达到");
    private static readonly WordList Holders = new(
        "受访者 受访 被访者 网友 网民 用户 企业 公司 居民 市民 家庭 学生 家长 员工 职工 人数 人口 村民 农户 消费者 城市 省份 县区 国家 地区 医院 学校 项目 产品 订单 股东 选民 会员 成员 青年 女性 男性 老人 受调查 调查对象"
    );

    private static readonly WordList Nearness = new("近 将近 接近 约 差不多");
    private static readonly WordList Shares = new("占 占了 超 超过 过 逾");
    private static readonly WordList Bounds = new("以上");

    // 半小时, 半天, 半米; not 一个半小时, 上半年, 大半天.
    private static bool IsHalfUnit(string text, int at, int end) =>
        text[at] == '半'
        && Halved.LengthAt(text, at + 1, end) > 0
        && (
            at == 0
            || (
                !Numerals.Begins(text[at - 1])
                && text[at - 1]
                    is not ('个' or '上' or '下' or '前' or '后' or '大' or '小' or '多' or '时' or '年' or '月')
            )
        );

    private static readonly WordList Halved = new("小时 个小时 个钟头 天 个月 年 个多小时 米 公里 公斤");
}
