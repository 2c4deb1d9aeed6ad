using System.IO.Compression;
using System.Text;

namespace Articles.Text.Tests.Formats.Word;

public sealed class WordDocumentTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Paragraphs_and_tables_are_read_and_hidden_text_is_not()
    {
        var document = Document(
            $"""
            <w:document {Namespace}><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>图书馆新馆开放</w:t></w:r></w:p>
            <w:p><w:r><w:t>新馆昨天</w:t></w:r><w:r><w:t xml:space="preserve">开放，读者很多。</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏起来的话。</w:t></w:r><w:r><w:t>看得见的话。</w:t></w:r></w:p>
            <w:p><w:del><w:r><w:delText>删掉的话。</w:delText></w:r></w:del></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>一层</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>十万册</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>
            """
        );

        var article = new ArticleNormalizer().Normalize(document).Article;

        Assert.Equal(ArticleFormat.Docx, article?.Format);
        Assert.Equal("图书馆新馆开放\n新馆昨天开放，读者很多。\n看得见的话。\n一层\t十万册", article?.Text);
        Assert.Equal("图书馆新馆开放", article?.Facts.Title);
    }

    [Theory]
    [InlineData(
        "<w:p><w:moveFrom><w:r><w:t>移走的话。</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来的话。</w:t></w:r></w:moveTo></w:p>",
        "移来的话。"
    )]
    [InlineData(
        "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>原价100元</w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>95元</w:t></w:r><w:r><w:t>现价90元</w:t></w:r><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>起。</w:t></w:r></w:p>",
        "现价90元起。"
    )]
    [InlineData(
        "<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t>只有段落标记划掉。</w:t></w:r></w:p>",
        "只有段落标记划掉。"
    )]
    [InlineData(
        "<w:p><w:r><w:t>气温25</w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/></w:r><w:r><w:t>C，误差</w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/></w:r><w:r><w:t>2%，</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r><w:r><w:t>是</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r><w:r><w:t>否</w:t></w:r></w:p>",
        "气温25°C，误差±2%，☑是□否"
    )]
    [InlineData(
        "<w:p><w:r><w:t>长</w:t></w:r><w:r><w:sym w:font=\"宋体\" w:char=\"00D7\"/></w:r><w:r><w:t>宽</w:t></w:r><w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/></w:r></w:p>",
        "长×宽"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>一层</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>少儿</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>成人</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "一层\t少儿\n一层\t成人\n合计"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>少儿</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>300</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>成人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
        "少儿\t300\n成人"
    )]
    [InlineData(
        "<w:p><w:r><w:t>占</w:t></w:r><m:oMath xmlns:m=\"urn:m\"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t>，共</w:t></w:r><m:oMath xmlns:m=\"urn:m\"><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>8</m:t></m:r></m:sup></m:sSup></m:oMath><w:r><w:t>克。</w:t></w:r></w:p>",
        "占1/3，共10⁸克。"
    )]
    [InlineData("<w:p><w:r><w:t>型号A</w:t><w:noBreakHyphen/><w:t>320</w:t></w:r></w:p>", "型号A-320")]
    [InlineData(
        "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>cán</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>蚕</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>丝</w:t></w:r></w:p>",
        "蚕丝"
    )]
    [InlineData(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p><w:p><w:r><w:t>后半句。</w:t></w:r></w:p>",
        "前半句，后半句。"
    )]
    [InlineData(
        "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>看得见，</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>都看得见。</w:t></w:r></w:p>",
        "看得见，都看得见。"
    )]
    [InlineData(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处输入文字。</w:t></w:r></w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>填好了。</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "填好了。"
    )]
    [InlineData(
        "<w:p><w:r><w:t>共10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>-</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>8</w:t></w:r><w:r><w:t>克，增长5%</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>[1]</w:t></w:r></w:p>",
        "共10⁻⁸克，增长5%"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>全年</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>增长</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>收入</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "\t全年\t\t增长\n收入\t1\t2\t3"
    )]
    [InlineData(
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs><w:pPrChange><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>看得见。</w:t></w:r></w:p>",
        "看得见。"
    )]
    public void What_a_reader_of_the_document_sees_is_read(string body, string text) =>
        Assert.Equal(
            text,
            new ArticleNormalizer()
                .Normalize(Document($"<w:document {Namespace}><w:body>{body}</w:body></w:document>"))
                .Article?.Text
        );

    [Fact]
    public void A_text_box_follows_the_paragraph_that_it_is_anchored_to()
    {
        var document = Document(
            $"""
            <w:document {Namespace} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
            <w:p><w:r><w:t>新馆昨天开放，</w:t></w:r><w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>图为新馆外景。</w:t></w:r></w:p></w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent><w:p><w:r><w:t>图为新馆外景。</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:t>读者很多。</w:t></w:r></w:p>
            <w:p><w:r><w:t>馆长介绍了新馆。</w:t></w:r></w:p></w:body></w:document>
            """
        );

        Assert.Equal(
            "新馆昨天开放，读者很多。\n图为新馆外景。\n馆长介绍了新馆。",
            new ArticleNormalizer().Normalize(document).Article?.Text
        );
    }

    [Theory]
    [InlineData("李四", "李四")]
    [InlineData("Administrator", null)]
    [InlineData("微软用户", null)]
    [InlineData("", null)]
    public void The_author_is_the_byline_unless_a_program_put_it_there(string creator, string? byline)
    {
        var document = Document(
            $"<w:document {Namespace}><w:body><w:p><w:r><w:t>新馆开放。</w:t></w:r></w:p></w:body></w:document>",
            $"<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{creator}</dc:creator></p>"
        );

        Assert.Equal(byline, new ArticleNormalizer().Normalize(document).Article?.Facts.Byline);
    }

    [Fact]
    public void A_document_that_unpacks_to_too_much_is_rejected_with_the_limit()
    {
        var document = Document(
            $"<w:document {Namespace}><w:body><w:p><w:r><w:t>{new string('a', 70_000_000)}</w:t></w:r></w:p></w:body></w:document>"
        );

        Assert.True(document.Length < 1_000_000);
        Assert.Contains("64 MiB", new ArticleNormalizer().Normalize(document).Rejection, StringComparison.Ordinal);
    }

    // Each of these is small as a file and, read without a limit, takes gigabytes or hours.
    public static TheoryData<string, string> Bombs()
    {
        var attributes = string.Concat(Enumerable.Repeat("b=\"\" ", 1_000_000));
        var nested = string.Concat(Enumerable.Repeat("<a>", 1_000_000));
        var names = string.Concat(Enumerable.Range(0, 100_000).Select(n => $"<a{n}/>"));
        const string fallback = "<m:Fallback xmlns:m=\"m\">";
        return new()
        {
            { $"<w {attributes}/>", "10000 attributes" },
            { $"<w>{nested}", "500 deep" },
            { $"<w>{fallback}{nested}", "500 deep" },
            { $"<w>{names}</w>", "20000 different names" },
        };
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_rejected_with_the_limit(string xml, string limit)
    {
        var document = Document(xml);

        Assert.True(document.Length < 1_000_000);
        Assert.Contains(limit, new ArticleNormalizer().Normalize(document).Rejection, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_that_unpack_to_too_much_are_rejected_with_the_limit()
    {
        var document = Document(
            $"<w:document {Namespace}><w:body><w:p><w:r><w:t>新馆开放。</w:t></w:r></w:p></w:body></w:document>",
            $"<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{new string('a', 2_000_000)}</dc:creator></p>"
        );

        Assert.Contains("1 MiB", new ArticleNormalizer().Normalize(document).Rejection, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_are_not_read_cost_nothing_whatever_they_unpack_to()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "word/document.xml", $"<w:document {Namespace}><w:t>新馆开放。</w:t></w:document>");
            Write(archive, "word/media/image1.bmp", new string('a', 100_000_000));
            Write(archive, "../../etc/passwd", "root");
        }

        Assert.Equal("新馆开放。", new ArticleNormalizer().Normalize(stream.ToArray()).Article?.Text);
    }

    [Fact]
    public void What_a_broken_document_says_is_not_repeated_at_length()
    {
        var xml = $"<w:document {Namespace}><{new string('a', 100_000)}></b>";

        Assert.InRange(new ArticleNormalizer().Normalize(Document(xml)).Rejection!.Length, 1, 500);
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE w [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><w>&c;</w>"
    )]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>")]
    [InlineData("<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/w.dtd\"><w/>")]
    [InlineData("<!DOCTYPE w [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\">%a;]><w/>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>")]
    [InlineData("<w:document")]
    [InlineData("")]
    public void A_broken_or_dangerous_document_is_rejected(string xml) =>
        Assert.StartsWith(
            "The Word document",
            new ArticleNormalizer().Normalize(Document(xml)).Rejection,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_document_cut_off_is_rejected()
    {
        var document = Document($"<w:document {Namespace}/>");

        Assert.NotNull(new ArticleNormalizer().Normalize(document.AsSpan(0, document.Length - 30)).Rejection);
    }

    internal static byte[] Document(string xml, string? properties = null, params (string Name, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "word/document.xml", xml);
            if (properties is not null)
            {
                Write(archive, "docProps/core.xml", properties);
            }
            foreach (var (name, content) in parts)
            {
                Write(archive, name, content);
            }
        }
        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var part = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        part.Write(content);
    }
}
