using Articles.Analysis.Search;

namespace Articles.Analysis.Tests.Search;

public sealed class SearchSnippetTests
{
    [Theory]
    [InlineData("标题\n短段落里有平台。\n下一段", "平台", "短段落里有平台。")]
    [InlineData("平台。", "平台", "平台。")]
    [InlineData("前面没有换行，直接就是平台", "平台", "前面没有换行，直接就是平台")]
    public void A_snippet_keeps_to_its_paragraph(string text, string word, string expected) =>
        Assert.Equal(expected, SearchSnippet.Around(text, text.IndexOf(word, StringComparison.Ordinal), word.Length));

    [Fact]
    public void What_is_cut_is_shown_as_cut()
    {
        var text = new string('前', 100) + "平台" + new string('后', 100);

        var snippet = SearchSnippet.Around(text, 100, 2);

        Assert.StartsWith("…前", snippet, StringComparison.Ordinal);
        Assert.EndsWith("后…", snippet, StringComparison.Ordinal);
        Assert.Contains("平台", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void No_character_is_cut_in_two_and_no_place_is_out_of_reach()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(
                Enumerable
                    .Range(0, random.Next(1, 120))
                    .Select(_ =>
                        random.Next(6) switch
                        {
                            0 => "\n",
                            1 => "😀",
                            _ => "文",
                        }
                    )
            );
            var offset = random.Next(text.Length);
            offset -= char.IsLowSurrogate(text[offset]) ? 1 : 0;
            var length = Math.Min(random.Next(1, 9), text.Length - offset);

            var snippet = SearchSnippet.Around(text, offset, length);

            Assert.True(snippet.EnumerateRunes().All(r => r != System.Text.Rune.ReplacementChar), $"seed {seed}");
        }
    }
}
