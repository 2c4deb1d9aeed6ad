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
    private static readonly WordTable Such = new("类似的 这样的 像这样的 此类 这类 这种 同样的 如此 诸如此类的");
    private static readonly WordTable Making = new(
        "打造 建成 建设 新建 新增 新设 设立 建立 改造 培育 引进 开设 布设 铺设 敷设 安装 开通 举办 开展 投放 新开 拆除 修建 创建 组建 配备 招聘 招募 清理 办理 排查 整改 完成 落地 推出 上线 走访 处置"
    );
    private static readonly WordTable Particles = new("了 过 有");

    // What ends an adverbial: 近年来, 会上, 改革后, 教育方面.
    private const string Adverbials = "后时中来面上下间里前内初末底日月年";

    /// <summary>The topic, or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="i">Which quantity.</param>
    public static TextSpan Of(string text, ClauseFigures clause, int i)
    {
        var quantity = clause.Quantities[i];
        if (
            i > 0
            || clause.Before is not '，'
            || quantity.End < clause.Span.End
            || quantity.Unit.Kind is not (UnitKind.Count or UnitKind.Measure)
            || !EndsInVerb(text, clause.Span.Offset, quantity.Offset)
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
        var such = Such.LengthAt(text, start, end);
        start += such;
        return start < end && (such > 0 || IsNoun(text, start, end)) ? new TextSpan(start, end - start) : default;
    }

    private static bool EndsInVerb(string text, int from, int at)
    {
        at -= Particles.LengthBefore(text, from, at);
        return Making.LengthBefore(text, from, at) > 0;
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
        for (var length = Math.Min(LongestWord, end - start); length > 1; length--)
        {
            if (Lexicon.Words.All.TryGetValue(text.AsSpan(end - length, length), out var word))
            {
                return Lexicon.Words.Tag(word) is ['n', ..];
            }
        }
        return false;
    }
}
