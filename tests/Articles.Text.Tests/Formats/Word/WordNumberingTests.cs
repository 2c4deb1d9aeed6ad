using System.IO.Compression;
using System.Text;
using Articles.Text.Formats.Word;

namespace Articles.Text.Tests.Formats.Word;

public sealed class WordNumberingTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Articles =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"Clause\"/><w:lvlText w:val=\"第%1条\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%3\"/></w:lvl>";

    [Fact]
    public void Numbers_that_Word_counts_stand_before_their_paragraphs() =>
        Assert.Equal(
            "图书馆条例\n第一条 制定本条例。\n（一）开放；\n（二）免费。\n第二条 本条例适用于本市。\n（一）市区；",
            Read(
                Articles,
                "<w:p><w:r><w:t>图书馆条例</w:t></w:r></w:p>"
                    + Item("制定本条例。", 0)
                    + Item("开放；", 1)
                    + Item("免费。", 1)
                    + Item("本条例适用于本市。", 0)
                    + Item("市区；", 1)
            )
        );

    [Fact]
    public void A_style_numbers_its_paragraphs() =>
        Assert.Equal(
            "第一条 制定本条例。\n第二条 施行。",
            Read(
                Articles,
                "<w:p><w:pPr><w:pStyle w:val=\"Clause\"/></w:pPr><w:r><w:t>制定本条例。</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Clause\"/></w:pPr><w:r><w:t>施行。</w:t></w:r></w:p>",
                "<w:style w:styleId=\"Clause\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            )
        );

    [Theory]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf0b7\"/></w:lvl>", "甲\n乙")]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"none\"/><w:lvlText w:val=\"%1\"/></w:lvl>", "甲\n乙")]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"\"/></w:lvl>", "甲\n乙")]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>", "1.甲\n2.乙")]
    [InlineData(
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"10\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>",
        "十、甲\n十一、乙"
    )]
    [InlineData("", "甲\n乙")]
    public void Each_form_is_written_as_Word_shows_it(string levels, string text) =>
        Assert.Equal(text, Read(levels, Item("甲", 0) + Item("乙", 0)));

    [Fact]
    public void A_paragraph_in_no_list_or_an_unknown_one_has_no_number() =>
        Assert.Equal(
            "甲\n乙",
            Read(
                Articles,
                Item("甲", 0).Replace("w:val=\"1\"", "w:val=\"0\"", StringComparison.Ordinal)
                    + Item("乙", 0).Replace("w:val=\"1\"", "w:val=\"7\"", StringComparison.Ordinal)
            )
        );

    [Theory]
    [InlineData(3, "decimal", "3")]
    [InlineData(10, "chineseCounting", "十")]
    [InlineData(21, "japaneseCounting", "二十一")]
    [InlineData(105, "chineseCounting", "一百零五")]
    [InlineData(110, "chineseCounting", "一百一十")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(4, "upperRoman", "IV")]
    [InlineData(2024, "chineseCounting", "2024")]
    public void A_number_is_written_in_its_form(int number, string format, string text) =>
        Assert.Equal(text, WordNumbers.Of(number, format));

    private static string Item(string text, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string? Read(string levels, string body, string styles = "")
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "word/document.xml", $"<w:document {Namespace}><w:body>{body}</w:body></w:document>");
            Write(
                archive,
                "word/numbering.xml",
                $"<w:numbering {Namespace}><w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
            );
            Write(archive, "word/styles.xml", $"<w:styles {Namespace}>{styles}</w:styles>");
        }
        return new ArticleNormalizer().Normalize(stream.ToArray()).Article?.Text;
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
