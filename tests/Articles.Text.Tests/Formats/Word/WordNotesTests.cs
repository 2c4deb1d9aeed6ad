namespace Articles.Text.Tests.Formats.Word;

public sealed class WordNotesTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Body =
        $"<w:document {Namespace}><w:body><w:p><w:r><w:t>新馆昨天开放，读者很多。</w:t></w:r></w:p></w:body></w:document>";

    [Fact]
    public void Footnotes_and_endnotes_stand_behind_the_text()
    {
        var document = WordDocumentTests.Document(
            Body,
            null,
            ("word/footnotes.xml", Notes("footnote", "新馆的面积不含地下车库。")),
            ("word/endnotes.xml", Notes("endnote", "数字由市图书馆提供。"))
        );

        Assert.Equal(
            "新馆昨天开放，读者很多。\n新馆的面积不含地下车库。\n数字由市图书馆提供。",
            new ArticleNormalizer().Normalize(document).Article?.Text
        );
    }

    [Fact]
    public void A_document_whose_notes_are_rules_alone_has_none()
    {
        var document = WordDocumentTests.Document(Body, null, ("word/footnotes.xml", Notes("footnote", null)));

        Assert.Equal("新馆昨天开放，读者很多。", new ArticleNormalizer().Normalize(document).Article?.Text);
    }

    private static string Notes(string kind, string? text) =>
        $"<w:{kind}s {Namespace}><w:{kind} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>"
        + (
            text is null
                ? ""
                : $"<w:{kind} w:id=\"1\"><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t xml:space=\"preserve\"> {text}</w:t></w:r></w:p></w:{kind}>"
        )
        + $"</w:{kind}s>";
}
