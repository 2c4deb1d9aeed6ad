using Articles.Analysis.Figures.Subjects;
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
    public Indicator Of(Measured before, int start, int quantityStart, int end)
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
        var (noun, owner) = MeasureOwner.Part(text, before.Noun, mentions);
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
        return _relative.Of(word, noun.Offset, start, end, before.Lead) is { } related
            ? related with
            {
                Owner = owner,
            }
            : new Indicator(word, start, end, before.Lead) { Owner = owner, At = noun.Offset };
    }

    private static readonly WordTable Comparisons = new("高于 低于 快于 慢于 好于 优于 逊于 不及");

    private bool Gains(int from, int to) => Verbs.Changes.LengthAt(text, from, to) == to - from;
}
