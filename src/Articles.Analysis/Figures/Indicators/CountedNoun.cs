using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Reads the noun phrase that follows a quantity: 3.2万个|5G室外基站.</summary>
internal static class CountedNoun
{
    // A noun phrase with its attributes is seldom longer; reading stops so that a clause without marks stays linear.
    private const int Longest = 60;

    private static readonly WordList Joints = new(
        "计算 测算 估算 和 及 与 或 以及 、 并 共 ， 近 约 超 超过 等 并将 还有 还 的 了 逾 同时 / 另 每"
    );

    private static readonly WordList People = new("人口的");

    /// <summary>Reads the counted noun.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="end">Where the next quantity begins or the clause ends.</param>
    /// <returns>Where the noun phrase is; empty if the next words are none.</returns>
    public static TextSpan Read(string text, in Quantity quantity, int end)
    {
        var isBeforeFigure = end < text.Length && Numerals.Begins(text[end]);
        var limit = Math.Min(end, quantity.End + Longest);
        end = isBeforeFigure && limit == end ? BeforeNextHead(text, quantity.End, end) : limit;
        var at = NounMarks.Skip(text, quantity.End, end, out var hasDe);
        // 千余人规模的|研发团队.
        at += text.AsSpan(at, Math.Max(0, end - at)).StartsWith("规模的") ? 3 : 0;
        if (
            at >= end
            || !NounMarks.BeginsWord(text[at])
            || (quantity.Unit.Kind is UnitKind.Time && char.IsAsciiDigit(text[at]))
            || (Joints.LengthAt(text, at, Math.Min(end, at + 1)) > 0 && !WholeWords.Holds(text, at, end))
            || (!hasDe && Begins(text, quantity, at, end) && !NounAttributes.BeginWithVerb(text, quantity, at, end))
        )
        {
            return new TextSpan(quantity.End, 0);
        }
        // 1200万|人口|的城市: the people are counted, not what has them.
        if (quantity.Unit.Kind == UnitKind.None && People.LengthAt(text, at, end) > 0)
        {
            return new TextSpan(at, 2);
        }
        var stop = NounEnd.Find(text, at, end);
        var isFor = quantity.Offset > 0 && text[quantity.Offset - 1] is '为' or '给' or '对' or '向' or '与';
        stop = isBeforeFigure ? CountedDeed.Start(text, at, stop, isFor) : stop;
        stop = CountedParties.BeforeMeasure(text, at, stop);
        stop = quantity.Unit.Written is "家" or "所" or "个"
            ? CountedParties.WhoOwn(text, at, stop, isBodies: quantity.Unit.Written != "个")
            : stop;
        var start = NounAttributes.After(text, at, stop);
        start += stop - start > 2 && text[start] == '等' ? 1 : 0;
        if (stop - start == 1 && !NounEnd.IsSingle(text, start, stop))
        {
            return new TextSpan(quantity.End, 0);
        }
        // Tail words of a noun phrase that has another one after it.
        while (stop > start && IsJoint(text, start, stop) is var joint and > 0)
        {
            stop -= joint;
        }
        return new TextSpan(start, Math.Max(0, stop - start));
    }

    // 1490家公司、|科创板28家: what stands between the last 、 and the next figure is the next one's.
    private static int BeforeNextHead(string text, int from, int end)
    {
        var mark = text.AsSpan(from, end - from).LastIndexOf('、');
        return mark > 0 && from + mark + 1 < end && text[end - 1] != '的' ? from + mark : end;
    }

    // 35万个|合约: the character belongs to the noun.
    private static int IsJoint(string text, int start, int stop) =>
        Joints.LengthBefore(text, start, stop) is var joint && joint == 1 && WholeWords.Holds(text, stop - 1, stop)
            ? 0
            : joint;

    // After a classifier a verb with an object describes what is counted (10家|服务企业); elsewhere it is told of it.
    private static bool Begins(string text, in Quantity quantity, int at, int end) =>
        Compounds.LengthAt(text, at, end) == 0
        && (
            Verbs.Changes.LengthAt(text, at, end) >= 2
            || Verbs.Links.LengthAt(text, at, end) >= 2
            || (
                quantity.Unit.Kind is UnitKind.Count || (quantity.Unit.Kind == UnitKind.None && quantity.Scale == 1)
                    ? Verbs.Particles.LengthAt(text, at, end) is var length
                        && (
                            length > 1
                            || (length == 1 && !WholeWords.Holds(text, at, end) && !BeginsNoun(text, at, end))
                        )
                    : NounPredicate.Length(text, at, end) > 0
            )
        );

    // 40场|比赛, where 比 alone would compare.
    private static bool BeginsNoun(string text, int at, int end) =>
        Lexicon.Words.All.LongestPrefix(text.AsSpan(at, end - at), out var word) > 1
        && Lexicon.Words.Tag(word) is ['n', ..] or "vn";
}
