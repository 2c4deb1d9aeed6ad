using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Tells what a quantity measures whose noun stands before it: the noun itself, less the name that owns it, or what was measured before where the
/// noun only compares with that or names another one.
/// </summary>
internal sealed class MeasuredIndicator(string text, MentionIndex mentions, CarriedNoun carried)
{
    private readonly RelativeMeasure _relative = new(text, carried);

    /// <summary>The indicator of a noun before its quantity.</summary>
    /// <param name="before">The noun and its verbs.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="subject">Whom the text speaks of.</param>
    public Indicator Of(Measured before, int start, Quantity quantity, Entity? subject)
    {
        var (quantityStart, end) = (quantity.Offset, quantity.End);
        if (Given(before, start, quantityStart, end) is { } given)
        {
            return given;
        }
        var (noun, owner) = MeasureOwner.Part(text, before.Noun, mentions, subject);
        noun = BehindPronoun(noun.From(Determiners.After(text, noun.Offset, noun.End, mentions)));
        (noun, before) = BehindDeed(noun, before, quantity, noun.Offset > before.Noun.Offset);
        // 甲项目等|招商项目: the list's tail is the noun.
        noun = noun.Length > 2 && text[noun.Offset] == '等' ? new TextSpan(noun.Offset + 1, noun.Length - 1) : noun;
        var word = noun.Of(text);
        if (
            carried.Noun.Length > 0
            && (
                (word.Length < 8 && Comparisons.LengthAt(word, 0, word.Length) > 0)
                || word.StartsWith("相当于", StringComparison.Ordinal)
            )
        )
        {
            // 高于全国1.8个百分点: the rate before is what is higher.
            return new Indicator(carried.Noun, start, end, before.Lead) { IsCarried = true };
        }
        // 前者为30万人次，后者|增长20%.
        if (carried.Noun.Length > 0 && word is "前者" or "后者" && CanGoOn(quantity.Unit))
        {
            return new Indicator(carried.Noun, start, end, before.Lead) { IsCarried = true };
        }
        if (carried.Noun.Length > 0 && word is "少" or "多")
        {
            // 比常年少2个.
            return new Indicator(carried.Noun, start, end, "减少") { IsCarried = true };
        }
        // 股价跌停，每股20.3元.
        if (word == "每股" && carried.Noun.EndsWith("股价", StringComparison.Ordinal))
        {
            return new Indicator(carried.Noun, start, end, before.Lead) { IsCarried = true };
        }
        if (
            word is ['每', _] or ['每', _, _]
            || (word is [.., '均' or '年'] && noun.End < quantityStart && Gains(noun.End, quantityStart))
        )
        {
            // 每亩增收800元, 亩均增收800元: the change names what is measured.
            word = text[noun.Offset..quantityStart].Trim();
        }
        return Named(word, noun.Offset, quantity, start, before.Lead) with { Owner = owner };
    }

    private Indicator Named(string word, int at, in Quantity quantity, int start, string lead) =>
        // 行政村实现100%|覆盖: what the share has reached.
        IsReached(word, quantity)
            ? new Indicator(word + Reached, start, quantity.End + Reached.Length, lead) { Base = word }
            : _relative.Of(word, at, start, quantity.End, lead)
                ?? new Indicator(word, start, quantity.End, lead) { At = at };

    private const string Reached = "覆盖";

    private bool IsReached(string word, in Quantity quantity) =>
        quantity.Unit.Kind == UnitKind.Percent
        && text.AsSpan(quantity.End).StartsWith(Reached, StringComparison.Ordinal)
        && (quantity.End + Reached.Length == text.Length || !char.IsLetter(text[quantity.End + Reached.Length]))
        && !word.EndsWith(Reached, StringComparison.Ordinal)
        && MeasureWords.Length(word) == 0;

    // 前者|续航510公里.
    private TextSpan BehindPronoun(TextSpan noun) =>
        noun.Length > 3 && text[noun.Offset + 1] == '者' && text[noun.Offset] is '前' or '后'
            ? After(noun, text[noun.Offset + 2] == '的' ? 3 : 2)
            : noun;

    private static TextSpan After(TextSpan noun, int length) => new(noun.Offset + length, noun.Length - length);

    private bool CanGoOn(Unit unit) =>
        unit.Kind is UnitKind.Percent or UnitKind.Point || unit.Written == carried.Unit.Written;

    // What an amount is of that stands behind another name, as what is compared with.
    private Indicator? Given(Measured before, int start, int quantityStart, int end)
    {
        if (
            carried.Noun.Length > 0
            && text[quantityStart - 1] is '（' or '('
            && mentions.At(before.Noun.End - 1) is { } named
            && named.End == before.Noun.End
        )
        {
            // 募资额排在甲公司（685亿元）之后: a bracket after a name gives its value of the same measure.
            return new Indicator(carried.Noun, start, end, "")
            {
                Owner = named.Offset,
                IsCarried = true,
                IsGiven = true,
            };
        }
        if (before.Base >= 0 && text[quantityStart - 1] == '的' && mentions.At(before.Base) is { } other)
        {
            // 甲的收入将超过乙的5亿元: the amount is 乙's.
            return new Indicator(before.Noun.Of(text), start, end, "") { Owner = other.Offset, IsGiven = true };
        }
        return null;
    }

    // 物业更换|路灯86盏: the verb tells of what kind the figure is, but is no part of what is counted.
    private (TextSpan Noun, Measured Before) BehindDeed(TextSpan noun, Measured before, Quantity quantity, bool isOwned)
    {
        var at = DeedObject.Start(text, noun, quantity.Unit, mentions, isOwned);
        return at == noun.Offset
            ? (noun, before)
            : (
                noun.From(at),
                before with
                {
                    Lead = string.Concat(text.AsSpan(noun.Offset, at - noun.Offset), " ", before.Lead),
                }
            );
    }

    private static readonly WordList Comparisons = new("高于 低于 快于 慢于 好于 优于 逊于 不及");

    private bool Gains(int from, int to) => Verbs.Changes.LengthAt(text, from, to) == to - from;
}
