using System.Text;
using Articles.Text.Decoding;
using Articles.Text.Tests.Repairs;

namespace Articles.Text.Tests.Decoding;

public sealed class MixedRunsTests
{
    private const int Shortest = 3;
    private const int Longest = 9;

    [Theory]
    [InlineData("gb18030", "utf-8", 95)]
    [InlineData("utf-8", "gb18030", 97)]
    public void Words_in_another_encoding_are_read_inside_a_line(string main, string other, int leastPercent)
    {
        var (right, report) = (0, new StringBuilder());
        var random = new Random(1);
        foreach (var sentence in CleanSentences.All)
        {
            var start = random.Next(1, sentence.Length - Longest);
            var end = start + random.Next(Shortest, Longest + 1);
            byte[] bytes =
            [
                .. Bytes(CleanSentences.All[0] + "\n" + sentence[..start], main),
                .. Bytes(sentence[start..end], other),
                .. Bytes(sentence[end..] + "\n" + CleanSentences.All[1], main),
            ];
            var read = TextDecoder.Decode(bytes, null)?.Text.Split('\n')[1];
            right += read == sentence ? 1 : 0;
            report.AppendLine(read == sentence ? "" : $"{sentence} -> {read}");
        }
        Assert.True(right * 100 >= CleanSentences.All.Length * leastPercent, report.ToString());
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public void A_line_in_one_encoding_is_left_to_it(string encoding)
    {
        var main = encoding == "utf-8" ? TextEncoding.Utf8 : TextEncoding.Gb18030;

        Assert.All(CleanSentences.All, sentence => Assert.Null(MixedRuns.Decode(Bytes(sentence, encoding), main)));
    }

    [Fact]
    public void A_lost_byte_is_no_change_of_encoding()
    {
        foreach (var sentence in CleanSentences.All)
        {
            var bytes = Bytes(sentence, "gb18030");

            Assert.Null(MixedRuns.Decode([.. bytes[..5], .. bytes[6..]], TextEncoding.Gb18030));
        }
    }

    private static byte[] Bytes(string text, string encoding) =>
        encoding == "utf-8"
            ? Encoding.UTF8.GetBytes(text)
            : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);
}
