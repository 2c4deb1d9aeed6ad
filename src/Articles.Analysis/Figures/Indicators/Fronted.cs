using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds what is counted where it stands before its clause as the topic: 这样的服务点，全县建成46个.</summary>
internal static class Fronted
{
    private const int Longest = 14;
    private const int LongestWord = 4;
    private static readonly WordList Such = new("类似的 这样的 像这样的 此类 这类 这种 同样的 诸如此类的");
    private static readonly WordList Making = new(
        "打造 建成 建设 新建 新增 新设 设立 建立 改造 培育 引进 开设 布设 铺设 敷设 安装 开通 举办 开展 投放 新开 拆除 修建 创建 组建 配备 招聘 招募 清理 办理 排查 整改 完成 落地 推出 上线 走访 处置"
    );
    private static readonly WordList Particles = new("了 过 有");

    // What ends an adverbial: 近年来, 会上, 改革后, 教育方面.
    private const string Adverbials = "后时中来面上下间里前内初末底日月年";

    /// <summary>The topic, or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="i">Which quantity.</param>
    public static TextSpan Of(string text, ClauseFigures clause, int i)
    {
        var quantity = clause.Quantities[i];
        var said = quantity.Offset - clause.Span.Offset;
        var attains =
            (said > 0 || quantity.Modifier != Modifier.Exact)
            && Attaining.LengthAt(text, clause.Span.Offset, quantity.Offset) == said;
        if (
            i > 0
            || clause.Before is not '，'
            || quantity.End < clause.Span.End
            || quantity.Unit.Kind is not (UnitKind.Count or UnitKind.Measure)
            || !(attains || EndsInVerb(text, clause.Span.Offset, quantity.Offset))
        )
        {
            return default;
        }
        var end = clause.Span.Offset - 1;
        var start = end;
        while (start > clause.Part.Offset && text[start - 1] is not ('，' or '；' or '：' or '。'))
        {
            if (end - --start > Longest)
            {
                return default;
            }
        }
        // 公司开设的门店，已达800家: what there is of it now.
        var of = attains ? text.AsSpan(start, end - start).LastIndexOf('的') : -1;
        start += of + 1;
        var such = Such.LengthAt(text, start, end);
        start += such;
        var isTopic =
            start < end
            && (
                such > 0 ? !Adverbials.Contains(text[end - 1]) : IsNoun(text, start, end) && !HasVerb(text, start, end)
            );
        return isTopic ? new TextSpan(start, end - start) : default;
    }

    private static readonly WordList Attaining = new(
        "达 达到 达到了 已达 已达到 已有 已经达到 共有 共计 总计 总共 一共 合计 累计 累计达 累计达到 累计已达 累计已有 多达 将达 将达到 预计达到 已 现有"
    );

    private static bool EndsInVerb(string text, int from, int at)
    {
        at -= Particles.LengthBefore(text, from, at);
        return Making.LengthBefore(text, from, at) is var verb and > 0 && !HasNoun(text, from, at - verb);
    }

    // 蓄水池|建成46个: the clause has a noun of its own; 全县|建成, 公司|新建 only say where and who.
    private static bool HasNoun(string text, int from, int end) =>
        Doers.LengthBefore(text, from, end) == 0 && Tag(text, from, end) is "n" or "vn" or "l";

    private static readonly WordList Doers = new(
        "全县 全市 全省 全区 全镇 全乡 全村 全州 全国 全校 全院 我县 我市 我省 我区 公司 集团 企业 学校 医院 县里 市里 村里"
    );

    // 清河县地处山区, 聚焦民生领域: a clause of its own, no topic.
    private static bool HasVerb(string text, int start, int end)
    {
        for (var at = start; at < end; )
        {
            var length = Lexicon.Words.All.LongestPrefix(
                text.AsSpan(at, Math.Min(LongestWord, end - at)),
                out var word
            );
            if (length > 1 && at + length < end && Lexicon.Words.Tag(word) == "v")
            {
                return true;
            }
            at += Math.Max(1, length);
        }
        return false;
    }

    // A noun of the dictionary ends it, and neither a verb nor a preposition begins it.
    private static bool IsNoun(string text, int start, int end)
    {
        if (
            Adverbials.Contains(text[end - 1])
            || Verbs.GoverningAt(text, start, end) > 0
            || Verbs.Particles.LengthAt(text, start, end) > 0
            || (Numerals.Begins(text[start]) && !char.IsAsciiLetter(text[start + 1]))
        )
        {
            return false;
        }
        return Tag(text, start, end) is ['n', ..];
    }

    /// <summary>What the longest word of the dictionary is that ends at a place; empty if none does.</summary>
    public static string Tag(string text, int start, int end)
    {
        for (var length = Math.Min(LongestWord, end - start); length > 1; length--)
        {
            if (Lexicon.Words.All.TryGetValue(text.AsSpan(end - length, length), out var word))
            {
                return Lexicon.Words.Tag(word);
            }
        }
        return "";
    }
}
