using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells the minute of a match from a time that something takes: 甲队员78分钟梅开二度.</summary>
internal static class MatchMinutes
{
    private const int LastMinute = 130;
    private const int Reach = 10;

    private static readonly WordList Deeds = new(
        "梅开二度 破门 进球 扳平 追平 反超 头球 点球 射门 建功 首开 帽子戏法 大四喜 红牌 黄牌 换下 换上 替补 罚下 绝杀 打进 攻入 攻破 传射 低射 推射 抽射 吊射 乌龙 锁定胜局 扩大比分 再下一城 染红"
    );

    /// <summary>Whether a quantity is such a minute.</summary>
    public static bool Is(string text, in Quantity q, TextSpan clause) =>
        q is { Unit.Written: "分钟", Max: null, Value: <= LastMinute }
        && Deeds.IsIn(text, q.End, Math.Min(clause.End, q.End + Reach));
}
