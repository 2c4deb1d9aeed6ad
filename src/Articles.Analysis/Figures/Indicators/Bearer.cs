using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Tells a noun before a figure that is not what is counted, but whose or which part's figure it is: 门店，甲市40家、乙市30家;
/// 使用率…，乙集群达到95%; 新建电站7座，已投产4座.
/// </summary>
internal static class Bearer
{
    private static readonly WordList States = new(
        "为 达 达到 是 占 达到了 约为 则为 高达 仅为 只有 更达 可达 最高达 甚至达到"
    );

    /// <summary>Whether the noun only bears what the sentence has counted or measured before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="carried">What was counted or measured before.</param>
    /// <param name="carriedUnit">Its unit.</param>
    /// <param name="isSameSentence">Whether that was in the same sentence.</param>
    /// <param name="mentions">The article's names.</param>
    public static bool Is(
        string text,
        in Quantity quantity,
        Measured before,
        string carried,
        Unit carriedUnit,
        bool isSameSentence,
        MentionIndex mentions
    ) =>
        carried.Length > 0
        && quantity.Unit.Written == carriedUnit.Written
        && quantity.Unit.Kind is not UnitKind.None
        && (
            (IsPlaced(text, before.Noun, mentions) && IsShared(quantity, carried))
            || (isSameSentence && IsPart(text, quantity, before, carried))
            || IsDone(text, quantity, before)
        );

    /// <summary>Whether a noun is the name of a body or person, of which no sum and no rate is told: 甲公司以近500万领先, 花掉9亿元的甲公司.</summary>
    public static bool IsBody(TextSpan noun, in Quantity quantity, MentionIndex mentions) =>
        noun.Length > 0
        && quantity.Unit.Kind is UnitKind.None or UnitKind.Money or UnitKind.Percent
        && mentions.At(noun.Offset) is { Entity.Category: EntityCategory.Organization or EntityCategory.Person } name
        && (name.Offset, name.End) == (noun.Offset, noun.End);

    /// <summary>Whether a stretch of text is the name of a place or body and nothing else.</summary>
    public static bool IsName(TextSpan noun, MentionIndex mentions) =>
        mentions.At(noun.Offset) is { Entity.Category: EntityCategory.Location or EntityCategory.Organization } name
        && (name.Offset, name.End) == (noun.Offset, noun.End);

    // A name, or the part of a line or area that lies in it: 正线全长…，其中甲省境内|90公里.
    private static bool IsPlaced(string text, TextSpan noun, MentionIndex mentions) =>
        IsName(noun, mentions)
        || AreNames(text, noun, mentions)
        || (
            Parts.LengthBefore(text, noun.Offset, noun.End) is var part and > 0
            && part < noun.Length
            && IsName(new TextSpan(noun.Offset, noun.Length - part), mentions)
        );

    // 甲区、乙区各1家.
    private static bool AreNames(string text, TextSpan noun, MentionIndex mentions)
    {
        for (var at = noun.Offset; mentions.At(at) is { } name && name.Offset == at && name.End <= noun.End; )
        {
            if (name.End == noun.End)
            {
                return true;
            }
            at = text[name.End] is '、' or '和' or '与' ? name.End + 1 : noun.End;
        }
        return false;
    }

    private static readonly WordList Parts = new("境内 段 境内段 部分 片区 方向 辖区 以内 范围内");

    /// <summary>Where the name is whose figure it is, -1 if none is; 平均时延10毫秒，至甲市|仅4毫秒 says but where something leads.</summary>
    public static int Owner(string text, int at, int start, MentionIndex mentions) =>
        mentions.At(at) is null || (at > start && text[at - 1] is '至' or '到' or '距' or '离') ? -1 : at;

    // What is counted goes on to the next name; a measure does if its noun says that it is one.
    private static bool IsShared(in Quantity quantity, string carried) =>
        quantity.Unit.Kind is UnitKind.Count or UnitKind.Noun || MeasureWords.Length(carried) > 0;

    // A rate is of that which a class word of rates names; what has none is a part that has the rate before it.
    private static bool IsPart(string text, in Quantity quantity, Measured before, string carried) =>
        quantity.Unit.Kind == UnitKind.Percent
        && MeasureWords.Length(carried) > 0
        && !MeasureWords.AreIn(text, before.Noun)
        && before.Noun.Length > 1
        && States.LengthBefore(text, before.Noun.End, quantity.Offset) == quantity.Offset - before.Noun.End;

    private static readonly WordList Flows = new("存栏 出栏 补栏 出口 进口");

    // A verb without an object takes up what was counted; so it does behind who does it and how often: 单日|发送, 负责|建设.
    private static bool IsDone(string text, in Quantity quantity, Measured before)
    {
        var at = before.Noun.Offset;
        while (Paces.LengthAt(text, at, before.Noun.End) is var pace and > 0)
        {
            at += pace;
        }
        return (
                quantity.Unit.Kind == UnitKind.Count || (quantity.Unit.Kind == UnitKind.Noun && at > before.Noun.Offset)
            )
            // 存栏42万头，出栏31万头: what leaves the pens is counted by itself.
            && Flows.LengthBefore(text, before.Noun.Offset, before.Noun.End) == 0
            && Lexicon.Words.All.TryGetValue(text.AsSpan(at, before.Noun.End - at), out var word)
            && Lexicon.Words.Tag(word) is ['v', ..];
    }

    private static readonly WordList Paces = new(
        "单日 单周 单月 单季 单期 单次 单批 负责 平均每周 平均每天 平均每月 每周 每天 每日 日均 月均 年均 最高 最多 平均"
    );
}
