using System.Text;

namespace Articles.Text.Tests.Formats;

public sealed class SourceReaderTests
{
    private static readonly ArticleNormalizer Normalizer = new();

    [Theory]
    [InlineData("%PDF-1.7 abc", "a PDF document")]
    [InlineData("{\\rtf1 abc", "an RTF document")]
    [InlineData("PK\u0003\u0004 abc", "a ZIP archive that is no Word document")]
    [InlineData("GIF89a abc", "a GIF image")]
    [InlineData("SQLite format 3\0", "an SQLite database")]
    public void Other_files_are_rejected_by_name_with_what_is_read(string content, string name)
    {
        var outcome = Normalizer.Normalize(Encoding.Latin1.GetBytes(content));

        Assert.Null(outcome.Article);
        Assert.StartsWith(
            $"The file is {name}, which is not read. Read are plain text,",
            outcome.Rejection,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Old_Word_files_and_pictures_are_rejected()
    {
        Assert.Contains(
            ".doc",
            Normalizer.Normalize([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]).Rejection,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "PNG",
            Normalizer.Normalize([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]).Rejection,
            StringComparison.Ordinal
        );
        Assert.Contains("JPEG", Normalizer.Normalize([0xff, 0xd8, 0xff, 0xe0]).Rejection, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_a_password_is_told_as_one()
    {
        byte[] container =
        [
            0xd0,
            0xcf,
            0x11,
            0xe0,
            0xa1,
            0xb1,
            0x1a,
            0xe1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        ];

        Assert.StartsWith(
            "The file is encrypted with a password. Save it without one",
            Normalizer.Normalize(container).Rejection,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Soft_breaks_and_page_breaks_end_lines() =>
        Assert.Equal(
            "第一段。\n第二段。\n第三段。",
            Normalizer.Normalize("第一段。\v第二段。\f第三段。"u8).Article?.Text
        );

    [Fact]
    public void Nothing_and_blanks_are_rejected()
    {
        Assert.StartsWith("The file is empty.", Normalizer.Normalize([]).Rejection, StringComparison.Ordinal);
        Assert.StartsWith(
            "The file holds blanks alone.",
            Normalizer.Normalize(" \r\n\t"u8).Rejection,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The HTML page holds no visible text.",
            Normalizer.Normalize("<html><script>1</script></html>"u8).Rejection,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Noise_is_rejected()
    {
        var noise = new byte[500];
        new Random(7).NextBytes(noise);

        Assert.StartsWith(
            "The file's 500 bytes are text in none of the encodings",
            Normalizer.Normalize(noise).Rejection,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Line_ends_of_every_kind_are_one()
    {
        var article = Normalizer.Normalize("第一段。\r\n第二段。\r第三段。\n"u8).Article;

        Assert.Equal("第一段。\n第二段。\n第三段。\n", article?.Original);
        Assert.Equal("第一段。\n第二段。\n第三段。", article?.Text);
    }

    [Fact]
    public void A_byte_that_means_nothing_is_listed_as_unrepaired()
    {
        byte[] bytes = [.. "图书馆的新馆昨天开放，读者很多，代号是X"u8, 0xff, .. "Y。"u8];

        var article = Normalizer.Normalize(bytes).Article;

        var repair = Assert.Single(article!.Repairs);
        Assert.Equal((Repair.Unrepaired, "\ufffd"), (repair.Kind, repair.After));
        Assert.Equal('\ufffd', article.Text[repair.Offset]);
    }

    [Fact]
    public void A_text_of_many_millions_of_characters_is_rejected_with_the_limit()
    {
        var text = Encoding.UTF8.GetBytes(new string('馆', 2_000_001));

        Assert.Contains("2,000,000", new ArticleNormalizer().Normalize(text).Rejection, StringComparison.Ordinal);
    }
}
