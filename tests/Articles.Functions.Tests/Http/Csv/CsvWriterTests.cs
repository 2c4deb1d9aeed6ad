using System.Text;
using Articles.Functions.Http.Csv;

namespace Articles.Functions.Tests.Http.Csv;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("发电量", "发电量")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说“好”", "说“好”")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-cmd|x", "'-cmd|x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=\"a\",1", "\"'=\"\"a\"\",1\"")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+8", "+8")]
    [InlineData("-", "'-")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("1-1", "1-1")]
    public void A_cell_is_quoted_and_is_no_formula(string cell, string written)
    {
        var file = CsvWriter.Write([new Row(cell)]);

        Assert.Equal(Encoding.UTF8.GetPreamble(), file[..3]);
        Assert.Equal($"cell\r\n{written}\r\n", Encoding.UTF8.GetString(file.AsSpan(3)));
    }

    private sealed record Row(string Cell) : ICsvRow<Row>
    {
        public static IReadOnlyList<CsvColumn<Row>> Columns { get; } = [new("cell", r => r.Cell)];
    }
}
