using System.Globalization;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class CostTableTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void The_column_adds_up(int column)
    {
        var rows = Repository
            .Read("infra/README.md")
            .Split('\n')
            .SkipWhile(l => !l.StartsWith("| a month |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => decimal.Parse(l.Split('|')[column].Trim(' ', '*'), CultureInfo.InvariantCulture))
            .ToList();

        Assert.True(rows.Count > 10);
        Assert.Equal(rows[^1], rows[..^1].Sum());
    }
}
