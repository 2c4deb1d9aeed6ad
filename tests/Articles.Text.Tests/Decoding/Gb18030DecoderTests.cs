using System.Text;
using Articles.Text.Decoding;

namespace Articles.Text.Tests.Decoding;

public sealed class Gb18030DecoderTests
{
    private static readonly Encoding Plain = CodePagesEncodingProvider.Instance.GetEncoding(
        54936,
        EncoderFallback.ReplacementFallback,
        new DecoderReplacementFallback("\uFFFD")
    )!;

    [Fact]
    public void Every_pair_is_read_as_the_code_page_has_it()
    {
        for (var pair = 0; pair <= 0xFFFF; pair++)
        {
            byte[] bytes = [(byte)(pair >> 8), (byte)pair, (byte)'a', (byte)'b', (byte)'c', (byte)'d'];
            Assert.Equal(Plain.GetString(bytes), Gb18030Decoder.GetString(bytes));
        }
    }

    [Fact]
    public void Any_bytes_are_read_as_the_code_page_reads_them()
    {
        var random = new Random(20240506);
        for (var round = 0; round < 100_000; round++)
        {
            var bytes = new byte[random.Next(1, 14)];
            foreach (ref var value in bytes.AsSpan())
            {
                value = random.Next(3) switch
                {
                    0 => (byte)random.Next(0x100),
                    1 => (byte)random.Next('0', '9' + 1),
                    _ => (byte)random.Next(0x80, 0x100),
                };
            }
            Assert.Equal(Plain.GetString(bytes), Gb18030Decoder.GetString(bytes));
        }
    }
}
