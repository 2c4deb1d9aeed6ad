namespace Articles.Analysis.Figures.Periods;

/// <summary>Follows the years that a text speaks of, for expressions that name none of their own: 全年, 上半年, 5月.</summary>
/// <param name="text">The text.</param>
/// <param name="thisYear">The year that 今年 stands for, null if unknown.</param>
/// <param name="titleYear">The year that the headline itself puts the article in, null if it names none.</param>
internal sealed class SpokenYears(string text, int? thisYear, int? titleYear)
{
    // A half-year belongs to the year spoken of, unless that is long past: 甲公司2009年成立，上半年….
    private const int RecentYears = 2;

    /// <summary>The year that the paragraph was put in last, null if in none.</summary>
    public int? Paragraph { get; set; }

    /// <summary>The year that the paragraph named last, even in passing, null if none: 甲公司2009年成立，当年….</summary>
    public int? Named { get; set; }

    // The year and the month that the sentence named last, and where: a later month needs no year of its own.
    private int? _sentenceYear;
    private int _sentenceMonth;
    private int _sentenceAt;

    // The year that the sentence puts what follows in: 2020年，公司扩产，全年….
    private int? _headYear;

    /// <summary>The year that the article named last with a half or a quarter: 2023年第二季度财报…. 在第二季度，….</summary>
    public int? Part { get; set; }

    /// <summary>The year that 今年 stands for, null if unknown.</summary>
    public int? This => thisYear;

    /// <summary>Whether the headline puts the article in a year.</summary>
    public bool HasTitle => titleYear is not null;

    /// <summary>The year that the sentence named last, null if none.</summary>
    public int? Sentence => _sentenceYear;

    /// <summary>The year that 当年 and 同年 stand for.</summary>
    public int? NamedLast => _sentenceYear ?? Named ?? Recent;

    /// <summary>The year that 全年 and 年末 stand for.</summary>
    public int? Running => _headYear ?? titleYear ?? Recent;

    /// <summary>The year that halves, quarters and spans of months are of.</summary>
    public int? Recent =>
        _headYear is not null ? _headYear
        : Paragraph is { } named && (thisYear is not { } year || Math.Abs(year - named) <= RecentYears) ? named
        : titleYear ?? thisYear;

    /// <summary>The year that 去年同期 is the year before of: the one spoken of, if it is the last or the article's own.</summary>
    public int? Reported =>
        (_headYear ?? Paragraph ?? titleYear) is { } reported && (thisYear is not { } year || year - reported is 0 or 1)
            ? reported
            : thisYear;

    /// <summary>Begins a sentence: it has named no year yet.</summary>
    public void BeginSentence() => (_sentenceYear, _headYear) = (null, null);

    /// <summary>Remembers the year and the month that the sentence names.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 0 if it names none.</param>
    /// <param name="at">Where their expression ends.</param>
    /// <param name="isHead">Whether they stand at a clause's head.</param>
    public void Remember(int year, int month, int at, bool isHead)
    {
        (_sentenceYear, _sentenceMonth, _sentenceAt) = (year, month, at);
        _headYear = isHead ? year : _headYear;
    }

    /// <summary>The year of a month that the sentence does not give one, null if unknown.</summary>
    /// <remarks>去年12月投产，5月销量…: a month before the one named last is of another year; 2023年成立的甲公司5月…: so may this be.</remarks>
    public int? OfMonth(int at, int month)
    {
        if (_sentenceYear is not null)
        {
            var between = text.AsSpan(_sentenceAt, Math.Max(0, at - _sentenceAt));
            var isOther =
                month < _sentenceMonth || (between.Contains('的') && between.IndexOfAny('，', '；', '、') < 0);
            (_sentenceYear, _sentenceMonth, _sentenceAt) = (
                isOther ? null : _sentenceYear,
                month,
                Math.Max(at, _sentenceAt)
            );
        }
        return _sentenceYear;
    }
}
