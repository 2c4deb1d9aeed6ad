using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a measure from since or after when it is so: 平台上线以来|注册用户, 投产后可|年产.</summary>
internal static class Afterwards
{
    private static readonly WordList Completions = new(
        "投产后 达产后 建成后 竣工后 完工后 投用后 投运后 建成投产后 全部投产后 建成通车后 全线通车后 通车后 开通后 投入使用后 投入运营后"
    );

    private static readonly WordList Modals = new("可 将 能 预计 可实现 预计可 将可 预计可实现");

    /// <summary>Where what is measured begins behind such words; the place itself if there are none.</summary>
    public static int After(string text, int from, int at) =>
        text.AsSpan(from, at - from).LastIndexOf("以来") is var since and >= 0 ? from + since + 2
        : Completions.IndexIn(text, from, at) is var after and >= 0 ? AfterModal(text, after, at)
        : from;

    // 项目达产后可|年产电池50万件: when it will be so is no part of what is counted.
    private static int AfterModal(string text, int afterwards, int at)
    {
        var from = afterwards + Completions.LengthAt(text, afterwards, at);
        return from + Modals.LengthAt(text, from, at);
    }

    /// <summary>The measure before such words (年发电量|投产后可达3亿千瓦时); an empty one where none stands there.</summary>
    public static (int From, int End) Before(string text, int begin, int from) =>
        Completions.IndexIn(text, begin, from) is var after
        && after > begin
        && MeasureWords.EndsWith(text, new TextSpan(begin, after - begin))
            ? (begin, after)
            : (from, from);
}
