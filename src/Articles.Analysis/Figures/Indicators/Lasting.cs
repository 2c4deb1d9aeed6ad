using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds what has gone on or goes on for a time that its verb ends with: 成立|19年, 免费开放|3个月, 做茶|已经做了12年; the anniversary
/// of a thing (新区建设|迎来三周年); a history (300年的|制瓷历史); a term (一年的|等待期).
/// </summary>
internal static class Lasting
{
    private const int Longest = 16;

    // 长三角生态绿色一体化发展示范区建设: the names of zones are long.
    private const int LongestOfZone = 30;
    private const int LongestHistory = 12;
    private const int VerbLength = 2;
    private const int IdiomLength = 4;

    private static readonly WordList Fillers = new(
        "了 已 已经 近 约 长达 达 整整 足足 将近 已近 已有 已满 已逾 逾 满 刚 刚满 仅 才 只 又"
    );

    // 时隔3年, 相隔20天: what lies between two times goes on for none of them.
    private static readonly WordList Apart = new(
        "时隔 相隔 相距 距离 距今 过去 未来 需要 只需 仅需 花费 超过 不到 不足 连续 持续 使用 工作 剩下 剩余 仅剩 尚有 相差 推迟 还有 只用 仅用 用了 能用 只有"
    );

    private static readonly WordList Foundings = new(
        "成立 上市 创立 创办 创刊 开业 开馆 开园 通车 建校 建院 建厂 建市 建台 挂牌 入驻 投产 运营 开播 复校 落成"
    );
    private static readonly WordList Reached = new("迎来 迎来了 已满 即将迎来 届满");
    private static readonly WordList Festive = new("庆祝 纪念 值 恰逢 适逢 致敬 献礼 是 为");
    private static readonly WordList Feasts = new("大会 庆 纪念 之际 华诞 系列 主题 活动 晚会 盛典 论坛 校庆 暨 展");
    private static readonly WordList Histories = new(
        "历史长河 历史文化 历史积淀 历史 文明史 建城史 校史 院史 文化史 党史 厂史"
    );

    // 十年|创历史新高, 三年改写历史: a record is no history of so many years.
    private static readonly WordList Records = new("创 创造 创下 刷新 打破 破 改写 见证 书写 谱写 铸就 载入");
    private static readonly WordList Terms = new(
        "等待期 过渡期 保护期 宽限期 质保期 保修期 试用期 建设期 有效期 观察期 合同期 服务期 禁售期 锁定期 限售期 保质期 缓冲期 封闭期 租期"
    );
    private static readonly WordList Does = new("做了 干了 做 干");
    private static readonly WordList Fields = new("领域 行业 方面 岗位 一线 行当 上 中");

    /// <summary>What lasts for a time; empty where that isn't said.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The time.</param>
    /// <param name="start">Where its statement begins.</param>
    /// <param name="end">Where its clause ends.</param>
    public static TextSpan Find(string text, in Quantity quantity, int start, int end)
    {
        if (quantity.Unit.Kind != UnitKind.Calendar)
        {
            return default;
        }
        if (quantity.Unit.Written == "周年")
        {
            return Anniversary(text, quantity, start, end);
        }
        return Behind(text, quantity, end) is { Length: > 0 } behind ? behind : Before(text, quantity, start, end);
    }

    /// <summary>The history or the term behind a time: 300年的|制瓷历史, 一年的|等待期; empty if there is none.</summary>
    public static TextSpan Behind(string text, in Quantity quantity, int end)
    {
        var at = quantity.End < end && text[quantity.End] == '的' ? quantity.End + 1 : quantity.End;
        var reach = Math.Min(end, at + LongestHistory);
        for (var p = at; p < reach && text[p] is >= Ideographs.First and <= Ideographs.Last; p++)
        {
            var length = Math.Max(
                quantity.Unit.Written is "年" or "载" ? History(text, at, p, end) : 0,
                Terms.LengthAt(text, p, end)
            );
            if (length > 0)
            {
                // 99年光辉的|奋斗历史.
                var de = text.AsSpan(at, p - at).LastIndexOf('的');
                at = de >= 0 ? at + de + 1 : at;
                return new TextSpan(at, p + length - at);
            }
        }
        return default;
    }

    // 300年的历史, but 10年|历史数据, 8年|再创历史最好成绩: the history is all that is told of.
    private static int History(string text, int from, int at, int end) =>
        Histories.LengthAt(text, at, end) is var length and > 0
        && (at + length >= end || text[at + length] is '的' or '、' or '和' or '）' or '”')
        && Records.LengthBefore(text, from, at) == 0
            ? length
            : 0;

    private static TextSpan Before(string text, in Quantity quantity, int start, int end)
    {
        var at = quantity.Offset;
        while (Fillers.LengthBefore(text, start, at) is var filler and > 0)
        {
            at -= filler;
        }
        if (Does.LengthBefore(text, start, quantity.Offset) > 0)
        {
            return Ends(text, quantity, end, mayDescribe: false) ? Work(text, start, at) : default;
        }
        var idiom = Verb(text, start, at, IdiomLength);
        var length =
            idiom > 0 ? idiom
            : Foundings.LengthBefore(text, start, at) is var founding and > 0 ? founding
            : Verb(text, start, at, VerbLength);
        // 成立5年|的公司, but 剩下两个月|的工资: what the time describes is not what the verb does.
        var isFounding = Foundings.LengthBefore(text, start, at) > 0;
        return
            length > 0
            && Ends(text, quantity, end, isFounding)
            && !IsApart(text, start, at)
            // 集训|共计20天: what only ties the number to its noun does not last.
            && Verbs.Links.LengthBefore(text, start, at) < VerbLength
            && Verbs.Comparisons.LengthBefore(text, start, at) < VerbLength
            && Verbs.Changes.LengthBefore(text, start, at) == 0
            && text[at - 1] is not ('到' or '至' or '为' or '成')
            ? new TextSpan(at - length, length)
            : default;
    }

    // 距开幕|仅剩30天: the time is left until then.
    private static bool IsApart(string text, int start, int at) =>
        Apart.LengthBefore(text, start, at) > 0
        || text[start] == '距'
        || text.AsSpan(start, at - start).Contains("距离", StringComparison.Ordinal);

    // A time that ends its clause or describes a noun is what the verb takes.
    private static bool Ends(string text, in Quantity quantity, int end, bool mayDescribe) =>
        quantity.End >= end || text[quantity.End] is '、' or '）' or '”' || (mayDescribe && text[quantity.End] == '的');

    private static int Verb(string text, int start, int at, int length) =>
        at - length >= start
        && !IsInLonger(text, start, at, length)
        && Lexicon.Words.All.TryGetValue(text.AsSpan(at - length, length), out var word)
        && Lexicon.Words.Tag(word) is "v" or "vn" or "vi" or "i" or "l"
            ? length
            : 0;

    // 存|续期, 缩|减到, 改革|开放: no part of a longer word.
    private static bool IsInLonger(string text, int start, int at, int length)
    {
        for (var longer = length + 1; longer <= IdiomLength + 1 && at - longer >= start; longer++)
        {
            if (Lexicon.Words.All.TryGetValue(text.AsSpan(at - longer, longer), out _))
            {
                return true;
            }
        }
        return false;
    }

    // 在|茶叶加工|领域已经做了12年.
    private static TextSpan Work(string text, int start, int at)
    {
        at -= at > start && text[at - 1] is '做' or '干' ? 1 : 0;
        while (Fillers.LengthBefore(text, start, at) is var filler and > 0)
        {
            at -= filler;
        }
        at -= Fields.LengthBefore(text, start, at);
        var from = Math.Max(start, at - Longest);
        var place = text.AsSpan(from, at - from).LastIndexOf('在');
        return place >= 0 && at - from - place > VerbLength
            ? new TextSpan(from + place + 1, at - from - place - 1)
            : default;
    }

    // 新区建设|迎来三周年, 上市|10周年; a feast's number is a name's.
    private static TextSpan Anniversary(string text, in Quantity quantity, int start, int end)
    {
        if (
            Festive.IsIn(text, Math.Max(start, quantity.Offset - Longest), quantity.Offset)
            || Feasts.LengthAt(text, quantity.End, end) > 0
        )
        {
            return default;
        }
        var reached = Reached.LengthBefore(text, start, quantity.Offset);
        if (reached == 0)
        {
            return Before(text, quantity, start, end);
        }
        var at = quantity.Offset - reached;
        // 今年11月|湿地公园建设|迎来四周年: the date is no part of it.
        var date = text.AsSpan(start, at - start).LastIndexOfAny('年', '月', '日');
        if (date > 0 && (text[start + date - 1] == '今' || Numerals.Begins(text[start + date - 1])))
        {
            start += date + 1;
        }
        return at - start is >= VerbLength and <= LongestOfZone ? new TextSpan(start, at - start) : default;
    }
}
