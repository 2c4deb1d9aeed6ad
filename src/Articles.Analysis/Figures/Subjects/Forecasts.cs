using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses by which somebody outside forecasts or estimates: 甲研究所预测，…. The figures are nobody's.</summary>
internal sealed class Forecasts(string text, MentionIndex index, Entity? main)
{
    private static readonly WordList Guesses = new(
        "预测 预计 估算 估计 测算 认为 分析 调查显示 研究显示 研究表明 报告显示"
    );
    private static readonly WordList Experts = new("专家 业内人士 分析师 机构 学者 人士 研究员 研究人员");

    private static readonly WordList Cites = new("据 根据 按照 按");
    private static readonly WordList Estimates = new("预测 估算 估计");
    private static readonly WordList Own = new("公司 集团 本报 记者");

    /// <summary>Whether a clause is such a one.</summary>
    public bool Is(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        if (
            clause.After is not ('，' or '：' or ',' or ':')
            || Guesses.LengthBefore(text, start, end) is not (var verb and > 0)
        )
        {
            return false;
        }
        var at = end - verb;
        while (at > start && text[at - 1] == ' ')
        {
            at--;
        }
        return Experts.LengthBefore(text, start, at) > 0
            || (
                Cites.LengthAt(text, start, at) > 0
                && Estimates.LengthAt(text, end - verb, end) > 0
                && Own.LengthBefore(text, start, at) == 0
                && index.At(at - 1)?.Entity is var cited
                && (cited is null || (cited != main && !Issuers.IsOffice(cited)))
            )
            || (
                at > start
                && index.At(at - 1) is { Entity: { Category: EntityCategory.Organization } body }
                && body != main
                && !Issuers.IsOffice(body)
            );
    }
}
