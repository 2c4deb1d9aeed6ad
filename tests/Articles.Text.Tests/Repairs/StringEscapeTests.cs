using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class StringEscapeTests
{
    [Theory]
    [InlineData("\\r\\n新馆", 4, "Break", 2, "\n")]
    [InlineData("\\r\\n \\r\\n\\t新馆", 11, "Break", 5, "\n")]
    [InlineData("\\t新馆", 2, "Break", 1, " ")]
    [InlineData("\\\"新馆", 2, "Mark", 1, "\"")]
    [InlineData("\\/新馆", 2, "Mark", 1, "/")]
    [InlineData("\\u65b0馆", 6, "Number", 1, "新")]
    [InlineData("\\uFF0C馆", 6, "Number", 1, "，")]
    [InlineData("\\\\r\\\\n新馆", 6, "Break", 2, "\n")]
    [InlineData("\\u0041馆", 6, "Number", 1, "A")]
    [InlineData("\\u3000馆", 6, "Number", 1, "\u3000")]
    [InlineData("\\ufeff馆", 6, "Number", 1, "")]
    [InlineData("\\ud83d\\ude00馆", 12, "Number", 1, "😀")]
    public void Reads_escapes(string text, int length, string kind, int count, string written) =>
        Assert.Equal(
            new StringEscape(0, length, Enum.Parse<EscapeKind>(kind), count, written),
            StringEscape.At(text, 0)
        );

    [Theory]
    [InlineData("\\")]
    [InlineData("\\新")]
    [InlineData("\\u65b")]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\u0007")]
    [InlineData("\\ue000")]
    public void Reads_nothing_else(string text) => Assert.Equal(0, StringEscape.At(text, 0).Length);
}
