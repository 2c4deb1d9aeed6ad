using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Follows the numbered sections that a report gives to a year (一、2023年工作回顾, 2023年工作回顾): what they tell without a date is
/// that year's, up to the next heading of the same rank.
/// </summary>
internal sealed class YearSections(string text)
{
    private static readonly WordList Reviews = new(
        "工作 回顾 总结 情况 成就 成效 成绩 进展 运行 概况 亮点 重点 任务 安排 目标 打算 业绩 经营"
    );

    private int _rank;
    private bool _isNumbered = true;

    /// <summary>The year of the section that the text is in, or null.</summary>
    public PeriodExpression? Frame { get; private set; }

    /// <summary>Begins a sentence, which may be a heading in a line of its own.</summary>
    public void BeginSentence(TextSpan sentence, PeriodList expressions)
    {
        if (sentence.Offset == 0 || text[sentence.Offset - 1] != '\n' || !Headings.Is(text, sentence))
        {
            return;
        }
        if (Rank(sentence, expressions) is not (var rank and > 0))
        {
            // What a heading without a number begins ends at the next such heading.
            if (!_isNumbered)
            {
                (Frame, _rank, _isNumbered) = (null, 0, true);
            }
            return;
        }
        var year =
            expressions.FirstDating is { Role: PeriodRole.Holds or PeriodRole.Due, Period.Length: 4 } first
            && Reviews.IsIn(text, first.End, sentence.End)
                ? first
                : null;
        if (year is not null || rank <= _rank)
        {
            (Frame, _rank) = (year, year is null ? 0 : rank);
            _isNumbered = year is null || year.Offset > sentence.Offset;
        }
    }

    // 一、 before （一） before 1.; 0 is no number.
    private int Rank(TextSpan heading, PeriodList expressions)
    {
        var at = heading.Offset;
        // 2023年工作回顾, without a number.
        if (expressions.At(at) is { Period.Length: 4 } && Reviews.LengthBefore(text, at, heading.End) > 0)
        {
            return 1;
        }
        if (text[at] is '（' or '(')
        {
            return 2;
        }
        while (at < heading.End && at < heading.Offset + 3 && Numerals.Begins(text[at]))
        {
            at++;
        }
        return at == heading.Offset || at >= heading.End ? 0
            : text[at] is '、'
                ? char.IsAsciiDigit(text[at - 1]) ? 3
                    : 1
            : text[at] is '.' or '．' ? 3
            : 0;
    }
}
