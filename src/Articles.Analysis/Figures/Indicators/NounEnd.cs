using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds where the noun phrase behind a quantity ends: at a mark or name, or where a verb is told of what is counted.
/// </summary>
internal static class NounEnd
{
    private static readonly WordList Saying = new(
        "称 指出 计划 希望 打算 强调 坦言 相信 担心 倾向 选择 支持 表态 反映"
    );
    private static readonly WordList Funds = new("资金 现金 贷款 价格 对价 单价 总价");
    private static readonly WordList Spending = new(
        "收购 补贴 补助 投入 投资 投向 购买 购得 购入 建设 增资 回购 支持 用于 用来 资助 奖励 认购 偿还 归还 设立 扶持 拿下 竞得 获得 摘得 成交 中标 入股 帮助 发放"
    );
    private static readonly WordList Single = new(
        "电 水 气 油 煤 粮 猪 羊 牛 鸡 鸭 鱼 虾 树 苗 书 茶 米 肉 蛋 奶 菜 钢 铁 铜 铝 纸 盐 糖 人 车 船 店 山 林 田 村 镇 县 市 省 国 区 州 站 点 馆 港 路 桥 岛 湖 群 字 词"
    );

    // 680亩棉田|亩产430公斤: what is measured of what is counted.
    private static readonly WordList Yields = new(
        "亩产 亩均 单产 平均亩产 平均单产 户均 人均 校均 单体 日均 月均 年均"
    );

    /// <summary>Finds the end of the noun phrase that begins at a place.</summary>
    public static int Find(string text, int at, int end)
    {
        var quoted = 0;
        var lastDe = NounAttributes.LastDe(text, at, end);
        for (var p = at; p < end; p++)
        {
            quoted +=
                text[p] is '“' or '‘' ? 1
                : text[p] is '”' or '’' ? -1
                : 0;
            if (
                quoted < 0
                || (
                    quoted == 0
                    && (
                        text[p] is '（' or '(' or '）' or ')' or '，' or '。' or '；'
                        || (text[p] == ' ' && NounMarks.PartsClauses(text, p))
                        || (IsNamed(text, p, end) && !NounAttributes.BeginWithVerb(text, at, end))
                        || (p >= at + 2 && Exists(text, p, end))
                        // 50个项目|将参与9月举行的决赛.
                        || (p >= at + 2 && text[p] == '将' && !WholeWords.Holds(text, p, end))
                        // 两个项目|要在年底前开工.
                        || (p >= at + 2 && text[p] == '要' && !IsInWord(text, p, end))
                        || (p > at && Hours(text, p, end))
                        || (p > at && Yields.LengthAt(text, p, end) > 0)
                        || (p > lastDe && EndsHere(text, at, p, end))
                    )
                )
            )
            {
                return p;
            }
        }
        return end;
    }

    /// <summary>Whether a noun of one character, which can be counted, begins at a place.</summary>
    public static bool IsSingle(string text, int at, int end) => Single.LengthAt(text, at, end) == 1;

    // 320台机器人|24小时运转: service hours are no part of the noun.
    private static bool Hours(string text, int p, int end)
    {
        var digits = p;
        while (digits < end && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        return digits > p && text.AsSpan(digits, end - digits).StartsWith("小时") && !char.IsAsciiDigit(text[p - 1]);
    }

    private static bool IsNamed(string text, int p, int end) =>
        text[p] == '的' && p + 1 < end && text[p + 1] is '“' or '《';

    // 重要, 要素: a word of the dictionary.
    private static bool IsInWord(string text, int p, int end) =>
        WholeWords.Holds(text, p, end)
        || Lexicon.Words.All.TryGetValue(text.AsSpan(p - 1, 2), out _)
        || (p + 2 <= end && Lexicon.Words.All.TryGetValue(text.AsSpan(p, 2), out _));

    // 34个楼盘|存在的问题: what is wrong with those that are counted.
    private static bool Exists(string text, int p, int end) => text.AsSpan(p, end - p).StartsWith("存在的");

    private static bool IsKindOfService(string text, int at, int p, int end) =>
        text[at - 1] is '种' or '项' or '类' or '款'
        && text.AsSpan(p, end - p).StartsWith("服务")
        && (p + 2 == end || !char.IsLetter(text[p + 2]));

    private static bool EndsHere(string text, int at, int p, int end)
    {
        if (text[p] is '、' or '和' or '及' or '与')
        {
            return Verbs.Leading.LengthAt(text, p + 1, end) >= 2;
        }
        // 六成受访者|计划…, 82%的代表|指出….
        if (Saying.LengthAt(text, p, end) > 0 && CountedParties.ArePeople(text, at, p))
        {
            return true;
        }
        // 12家企业|集中签约, 28个国家|设立机构: those counted, and what they do.
        if (NounPredicate.Acts(text, p, end) && CountedParties.CanAct(text, at, p))
        {
            return true;
        }
        if (
            p >= at + 2
            && (
                NounPredicate.ActsInWay(text, p, end)
                || (CountedParties.MayAct(text, at, p, end) && NounPredicate.Takes(text, p, end))
            )
        )
        {
            return true;
        }
        // 80种优质车|服务: what is done for somebody is counted by its kinds.
        if (IsKindOfService(text, at, p, end))
        {
            return false;
        }
        // 1.1亿元超募资金|投入项目: what the money is for.
        if (
            Funds.LengthBefore(text, at, p) > 0
            && Spending.LengthAt(text, p, end) is > 0 and var verb
            // 3亿元现金补贴, 500万元资金支持的项目: a noun.
            && p + verb < end
            && char.IsLetter(text[p + verb])
            && text[p + verb] != '的'
        )
        {
            return true;
        }
        // 126个村|实施整治: a noun of one character ends before a verb of two.
        var shortest = IsSingle(text, at, end) && NounPredicate.Length(text, p, end) > 1 ? 1 : 2;
        // 高、|中风险点位: behind a joint a character begins the next item.
        return p >= at + shortest
            && NounPredicate.Length(text, p, end) is var told
            && (told > 1 || (told == 1 && text[p - 1] != '、'));
    }
}
