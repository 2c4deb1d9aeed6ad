using System.Text;
using Articles.Text.Decoding;

namespace Articles.Text.Tests.Decoding;

public sealed class RivalReadingTests
{
    private const string Article =
        "城北新馆昨日开放，首日接待读者3,200人。负责人表示，今后每周开放六天。\nReaders are welcome.\n";

    [Fact]
    public void What_a_reading_is_worth_it_may_always_reach()
    {
        var random = new Random(20240506);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = Bytes(random, round);
            foreach (var encoding in TextEncoding.All)
            {
                var mean = CharacterLikelihood.Mean(encoding.Decode(bytes));

                Assert.True(RivalReading.MayReach(bytes, encoding, mean), $"{encoding.Name}, round {round}");
            }
        }
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("big5")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void An_article_in_UTF8_is_nothing_else_at_a_glance(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Article, 20)));
        var encoding = TextEncoding.All.Single(encoding => encoding.Name == name);

        Assert.False(RivalReading.MayReach(bytes, encoding, -7));
    }

    // Text in each encoding, some of it with bytes of chance in it, and chance alone.
    private static byte[] Bytes(Random random, int round)
    {
        var text = string.Concat(Enumerable.Repeat(Article, random.Next(1, 12)))[random.Next(Article.Length)..];
        var bytes = (round % 5) switch
        {
            0 => Encoding.UTF8.GetBytes(text),
            1 => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text),
            2 => CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(text),
            3 => Encoding.Unicode.GetBytes(text),
            _ => Encoding.BigEndianUnicode.GetBytes(text),
        };
        for (var i = random.Next(4) * bytes.Length / 4; i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(0x100);
        }
        return bytes;
    }
}
