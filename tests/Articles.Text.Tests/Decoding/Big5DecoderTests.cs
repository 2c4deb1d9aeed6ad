using System.Text;
using Articles.Lexicon;
using Articles.Text.Decoding;

namespace Articles.Text.Tests.Decoding;

public sealed class Big5DecoderTests
{
    [Theory]
    [InlineData("9DF8 9DF6 9DEF 9DF7 9068", "啲喺嘅咗邨")]
    [InlineData("91C1 925D FCAB 8FD4", "嚟哋攞瞓")]
    [InlineData("A4A4 A4E5", "中文")]
    [InlineData("8862 8864", "Ê̄Ê̌")]
    [InlineData("41 A4A4 42", "A中B")]
    public void Pairs_are_read_with_those_of_Hong_Kong(string bytes, string text) =>
        Assert.Equal(
            text,
            Big5Decoder.GetString(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)))
        );

    [Theory]
    [InlineData("A4", "\uFFFD")]
    [InlineData("A420", "\uFFFD ")]
    [InlineData("80", "\uFFFD")]
    [InlineData("FFA4A4", "\uFFFD中")]
    public void Bytes_that_are_no_pair_cost_no_character_behind_them(string bytes, string text) =>
        Assert.Equal(text, Big5Decoder.GetString(Convert.FromHexString(bytes)));

    [Fact]
    public void Every_pair_is_what_the_supplement_or_else_the_code_page_says()
    {
        var codePage = CodePagesEncodingProvider.Instance.GetEncoding(
            950,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        )!;
        var supplement = HongKongBig5.Additions.ToDictionary(addition => (int)addition.Key, addition => addition.Value);
        for (var pair = 0x8140; pair <= 0xFEFE; pair++)
        {
            if ((pair & 0xFF) < 0x40)
            {
                continue;
            }

            var text = supplement.GetValueOrDefault(pair) ?? codePage.GetString([(byte)(pair >> 8), (byte)pair]);
            var isRead = text.Length == 1 && text[0] is not ('\uFFFD' or '?' or (>= '\uE000' and <= '\uF8FF'));
            Assert.Equal(supplement.ContainsKey(pair) || isRead ? text : "", Big5Decoder.TextOf(pair).ToString());
        }
    }
}
