using System.IO.Compression;

namespace Articles.Text.Tests.Formats.Word;

public sealed class WordPackageTests
{
    private const string Body =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>新馆昨天开放。</w:t></w:r></w:p></w:body></w:document>";

    private const string Notes =
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote><w:p><w:r><w:t>面积不含车库。</w:t></w:r></w:p></w:footnote></w:footnotes>";

    [Fact]
    public void The_main_part_and_its_notes_are_found_by_their_relations() =>
        Assert.Equal(
            "新馆昨天开放。\n面积不含车库。",
            Read(
                ("[Content_Types].xml", Types("/text/main2.xml", "wordprocessingml.document")),
                ("_rels/.rels", Relation("officeDocument", "/text/main2.xml")),
                ("text/main2.xml", Body),
                ("text/_rels/main2.xml.rels", Relation("footnotes", "fn.xml")),
                ("text/fn.xml", Notes)
            ).Article?.Text
        );

    [Theory]
    [InlineData("word\\document.xml")]
    [InlineData("word/document.xml")]
    public void A_main_part_that_nothing_tells_of_has_the_usual_name(string name) =>
        Assert.Equal("新馆昨天开放。", Read((name, Body)).Article?.Text);

    [Theory]
    [InlineData("spreadsheetml.sheet")]
    [InlineData("presentationml.presentation")]
    public void Other_documents_of_Office_are_none(string type) =>
        Assert.StartsWith(
            "The file is a ZIP archive that is no Word document",
            Read(
                ("[Content_Types].xml", Types("/xl/workbook.xml", type)),
                ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
                ("xl/workbook.xml", Body)
            ).Rejection,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<Relationships")]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"b\">]><r>&a;</r>")]
    public void An_archive_whose_relations_cannot_be_read_is_none(string relations) =>
        Assert.StartsWith(
            "The file is a ZIP archive",
            Read(("_rels/.rels", relations)).Rejection,
            StringComparison.Ordinal
        );

    private static string Types(string part, string type) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{type}.main+xml\"/></Types>";

    private static string Relation(string kind, string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>";

    private static NormalizationOutcome Read(params (string Name, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(xml);
            }
        }
        return new ArticleNormalizer().Normalize(stream.ToArray());
    }
}
