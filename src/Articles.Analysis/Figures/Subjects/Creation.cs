using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds what a clause brings into being: 上线“乙平台”，服务企业144家.</summary>
internal sealed class Creation(string text, MentionIndex index)
{
    /// <summary>The verbs.</summary>
    public static WordTable Verbs { get; } =
        new(
            "上线 推出 发布 建成 举办 召开 成立 落地 打造 组建 揭牌 开通 设立 建设了 研发 自研 承办 创建 建立 投运 启动 开发 运营 搭建 构建 建设 培育 新建 引进 布局 认定"
        );

    // 打造至少一个…平台: what is counted is one of a kind.
    private static readonly WordTable Several = new("至少一个 一个 一批 一系列 多个 若干 两个 三个");

    /// <summary>What the clause makes, named at its end; or null.</summary>
    public Entity? Of(Clause clause)
    {
        var end = clause.Span.End;
        var at = end;
        while (at > clause.Span.Offset && text[at - 1] is '”' or '》' or '’' or '）')
        {
            at--;
        }
        if (at <= clause.Span.Offset || index.At(at - 1) is not { } last || last.Offset < clause.Span.Offset)
        {
            return null;
        }
        var from = Math.Max(clause.Span.Offset, last.Offset - 40);
        return
            last.Entity.Category is EntityCategory.Product or EntityCategory.Event or EntityCategory.Organization
            && Verbs.IndexIn(text, from, last.Offset) is var verb and >= 0
            && !text.AsSpan(verb).StartsWith("运营商")
            && !text.AsSpan(verb, last.Offset - verb).ContainsAnyInRange('0', '9')
            && !Several.IsIn(text, verb, last.Offset)
            ? last.Entity
            : null;
    }
}
