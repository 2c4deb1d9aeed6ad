using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>What a row of a table is about.</summary>
/// <param name="Name">The label without list marks and unit.</param>
/// <param name="Unit">The unit that it gives, or null.</param>
internal sealed record RowLabel(TextSpan Name, LabelledUnit? Unit)
{
    private static readonly WordList Leads = new("其中： 其中: 其中 减： 减: 加： 加: # ＃ · •");
    private static readonly WordList Sums = new(
        "合计 总计 小计 总和 全部 全市 全省 全国 全县 全区 全州 全盟 本市 本省"
    );

    /// <summary>Reads a label.</summary>
    public static RowLabel Read(string text, TextSpan cell, ColumnReader reader)
    {
        var at = Headings.AfterNumber(text, cell);
        while (Leads.LengthAt(text, at, cell.End) is var lead and > 0)
        {
            at += lead;
        }
        var (name, unit) = reader.WithoutUnit(cell.From(at));
        // 营业收入：
        name = name.Length > 0 && text[name.End - 1] is '：' or ':' ? new TextSpan(name.Offset, name.Length - 1) : name;
        return new RowLabel(name, unit);
    }

    /// <summary>Whether the row is the sum of the others.</summary>
    public bool IsSum(string text) => Sums.LengthAt(text, Name.Offset, Name.End) == Name.Length;
}
