using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses that say since when a thing is at work: 平台上线以来，…; what follows tells of it, whatever it names first.</summary>
internal sealed class Launches(string text)
{
    private const int LongestEnd = 10;

    private static readonly WordList Verbs = new(
        "上线 启用 运行 投用 投产 投运 实施 开通 建成 推行 开馆 开放 使用 试点 投入使用 应用 运营"
    );
    private static readonly WordList Ends = new("以来 后 来 之后 期间 个月 半年 一年 两年 三年 年多");

    // What users and years make of a thing: its makers do other things.
    private static readonly WordList Results = new(
        "接入 服务 注册 覆盖 办理 汇聚 归集 汇集 入驻 上架 收录 访问 下载 调用 处理 受理 占地 总投资 建筑面积 用户 惠及 运行 投运 撮合 发放 推送 上线"
    );
    private static readonly WordList Since = new("已 共 累计 已经 总 已累计 平均 日均 可 总计 目前");

    /// <summary>Whether a clause goes on to tell of a thing that the sentence before brought into being: 目前已接入40家.</summary>
    public bool GoesOn(Clause clause, int start)
    {
        var (at, end) = (start, clause.Span.End);
        for (var step = 1; step > 0; at += step)
        {
            step = Since.LengthAt(text, at, end);
        }
        return Results.LengthAt(text, at, end) is var length and > 0
            && !(at + length < end && Tails.Contains(text[at + length]));
    }

    // 服务业, 服务贸易, 运行费, 服务商: nouns that begin like what is done.
    private const string Tails = "业贸费商员器";

    /// <summary>Whether a clause is such a one.</summary>
    public bool Is(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        return clause.After is '，' or ','
            && Ends.LengthBefore(text, start, end) is var length and > 0
            && Verbs.IsIn(text, Math.Max(start, end - length - LongestEnd), end - length);
    }
}
