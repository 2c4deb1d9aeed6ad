using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells clauses by which somebody forecasts what is another's: 甲银行将乙国2025年增速预期下调至2.7%, 甲证券预计乙公司销量达90万辆. The
/// figures are not the forecaster's.
/// </summary>
internal sealed class Revisions(string text, MentionIndex index)
{
    private const int LongestObject = 40;
    private const int LongestTime = 8;

    private static readonly WordList Objects = new("将 把 已将 又将 还将 均将 也将 再将");
    private static readonly WordList Guesses = new("预测 预期 预估 预测值 预期值");
    private static readonly WordList Turns = new("上调 下调 调高 调低 调升 调降 上修 下修 修正 提高 降低 维持 调整");
    private static readonly WordList Foreseeing = new("预计 预测 预期 估计 认为");
    private static readonly WordList Forecasters = new(
        "证券 银行 研究 研究院 研究所 研究中心 基金组织 投行 咨询 评级 智库 资本 高盛 摩根 大摩 小摩 花旗 惠誉 穆迪 标普 瑞银 汇丰 野村 瑞信 巴克莱 经合组织"
    );
    private static readonly WordList Others = new("其 该国 该公司 该行 该股");

    /// <summary>Whether a clause is such a one.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="owner">Whose figures it tells of; null if it names nobody.</param>
    /// <param name="goesOn">Whether they are those of whom the text spoke of before: 将其盈利预测下调8%.</param>
    public bool Is(Clause clause, int start, out Entity? owner, out bool goesOn)
    {
        (owner, goesOn) = (null, false);
        var end = clause.Span.End;
        if (
            index.At(start) is not { Entity.Category: EntityCategory.Organization } forecaster
            || forecaster.Offset != start
        )
        {
            return false;
        }
        var at = forecaster.End;
        if (Objects.LengthAt(text, at, end) is var marked and > 0)
        {
            return IsRevised(
                at + marked,
                Math.Min(end, at + marked + LongestObject),
                forecaster,
                ref owner,
                ref goesOn
            );
        }
        if (Foreseeing.LengthAt(text, at, end) is not (var verb and > 0) || !IsForecaster(forecaster))
        {
            return false;
        }
        owner = NameIn(at + verb, Math.Min(end, at + verb + LongestTime), forecaster);
        return owner is not null;
    }

    private bool IsRevised(int from, int end, Named forecaster, ref Entity? owner, ref bool goesOn)
    {
        var guess = Guesses.IndexIn(text, from, end);
        if (guess < 0 || !Turns.IsIn(text, guess, Math.Min(text.Length, end + LongestTime)))
        {
            return false;
        }
        owner = NameIn(from, guess, forecaster);
        goesOn = owner is null && Others.LengthAt(text, from, end) > 0;
        return owner is not null || goesOn || IsForecaster(forecaster);
    }

    private static bool IsForecaster(Named named) =>
        Forecasters.LengthBefore(named.Entity.Name, 0, named.Entity.Name.Length) > 0;

    // The last name of a chain: 中国的|比亚迪.
    private Entity? NameIn(int from, int end, Named forecaster)
    {
        for (var i = index.FirstAfter(from); i < index.Mentions.Count && index.Mentions[i].Offset < end; i++)
        {
            if (
                index.Mentions[i].Entity is { Category: not EntityCategory.Person } named
                && index.Mentions[i].Offset >= from
                && named != forecaster.Entity
            )
            {
                return NameChain.Last(text, index, i, end).Entity;
            }
        }
        return null;
    }
}
