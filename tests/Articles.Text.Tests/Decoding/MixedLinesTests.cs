using System.Text;
using Articles.Lexicon;
using Articles.Text.Decoding;
using Articles.Text.Tests.Repairs;

namespace Articles.Text.Tests.Decoding;

public sealed class MixedLinesTests
{
    private const int Files = 60;
    private const int LinesOfFile = 10;
    private static readonly Dictionary<char, char> TraditionalForms = Forms();
    private static readonly string[] Simplified = CleanSentences.All;
    private static readonly string[] Traditional =
    [
        .. Simplified
            .Select(MadeTraditional)
            .Where(sentence => Big5Decoder.GetString(Bytes(sentence, "big5")) == sentence),
    ];

    [Theory]
    [InlineData("gb18030", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("big5", "gb18030")]
    [InlineData("gb18030", "big5")]
    [InlineData("big5", "utf-8")]
    [InlineData("utf-8", "big5")]
    public void Each_line_is_read_in_its_own_encoding(string main, string other)
    {
        for (var seed = 0; seed < Files; seed++)
        {
            var random = new Random(seed);
            var every = random.Next(2, LinesOfFile + 1);
            var lines = Enumerable
                .Range(0, LinesOfFile)
                .Select(i => i % every == every - 1 ? other : main)
                .Select(encoding => (Text: Sentence(encoding, random), Encoding: encoding))
                .ToList();

            var decoded = TextDecoder.Decode([.. lines.SelectMany(l => Bytes(l.Text + "\n", l.Encoding))], null);

            Assert.Equal(string.Concat(lines.Select(line => line.Text + "\n")), decoded?.Text);
        }
    }

    [Theory]
    [InlineData("gb18030", 4)]
    [InlineData("gb18030", 9)]
    [InlineData("gb18030", 80)]
    [InlineData("big5", 4)]
    [InlineData("big5", 9)]
    [InlineData("big5", 80)]
    [InlineData("utf-8", 4)]
    public void A_file_in_one_encoding_is_read_as_it_is(string encoding, int longest)
    {
        for (var seed = 0; seed < Files; seed++)
        {
            var random = new Random(seed);
            var lines = Enumerable
                .Range(0, 30)
                .Select(_ => Sentence(encoding, random) is var line ? line[..Math.Min(longest, line.Length)] : "");
            var text = string.Join('\n', lines);

            Assert.Equal(text, TextDecoder.Decode(Bytes(text, encoding), null)?.Text);
        }
    }

    [Fact]
    public void Traditional_characters_in_GBK_are_not_taken_for_Big5()
    {
        var text = string.Join('\n', Traditional);

        Assert.Equal(text, TextDecoder.Decode(Bytes(text, "gb18030"), null)?.Text);
    }

    [Fact]
    public void A_line_that_is_text_in_no_encoding_stays_with_marks()
    {
        byte[] broken = [0xff, 0xb9, 0xff, 0xe6, 0xff, 0xbb, 0xff, 0xae, 0xff, (byte)'\n'];

        var decoded = TextDecoder.Decode(
            [.. Bytes(Simplified[0] + "\n", "utf-8"), .. broken, .. Bytes(Simplified[1], "utf-8")],
            null
        );

        var lines = decoded!.Text.Split('\n');
        Assert.Equal((Simplified[0], Simplified[1]), (lines[0], lines[2]));
        Assert.Contains('\ufffd', lines[1]);
    }

    [Fact]
    public void The_time_is_linear() =>
        LinearTime.Check(
            "MixedLines",
            50_000,
            length =>
            {
                var pair = (byte[])[.. Bytes(Simplified[0] + "\n", "gb18030"), .. Bytes(Simplified[1] + "\n", "utf-8")];
                var bytes = Enumerable.Repeat(pair, length / pair.Length).SelectMany(b => b).ToArray();
                return () => MixedLines.Decode(bytes, TextEncoding.Gb18030);
            }
        );

    private static string Sentence(string encoding, Random random) =>
        encoding == "big5" ? Traditional[random.Next(Traditional.Length)] : Simplified[random.Next(Simplified.Length)];

    private static byte[] Bytes(string text, string encoding) =>
        encoding == "utf-8"
            ? Encoding.UTF8.GetBytes(text)
            : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    /// <summary>A sentence in characters that are traditional forms of its own, whether or not they are the usual ones.</summary>
    private static string MadeTraditional(string sentence) =>
        string.Concat(sentence.Select(c => TraditionalForms.GetValueOrDefault(c, c)));

    private static Dictionary<char, char> Forms()
    {
        var forms = new Dictionary<char, char>();
        var table = ConversionTables.Table("TSCharacters");
        for (var c = '\u4e00'; c < '\u9fff'; c++)
        {
            if (
                table.TryGetValue([c], out var value) && ConversionTables.Replacement(value) is { Length: 1 } simplified
            )
            {
                forms.TryAdd(simplified[0], c);
            }
        }
        return forms;
    }
}
