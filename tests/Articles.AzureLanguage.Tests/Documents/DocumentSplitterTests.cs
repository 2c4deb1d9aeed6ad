using System.Globalization;
using Articles.AzureLanguage.Documents;

namespace Articles.AzureLanguage.Tests.Documents;

public sealed class DocumentSplitterTests
{
    private static readonly DocumentLimits Limits = DocumentLimits.Entities;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // What must hold of any text: nothing between documents but white space, every document within the limit, no text
    // element cut.
    private static IReadOnlyList<Document> Check(string text, DocumentLimits limits)
    {
        var documents = DocumentSplitter.Split(text, limits);
        var elements = StringInfo.ParseCombiningCharacters(text).ToHashSet();
        var end = 0;
        foreach (var (document, number) in documents.Select((d, i) => (d, i)))
        {
            Assert.Equal(number, document.Number);
            Assert.True(string.IsNullOrWhiteSpace(text[end..document.Offset]));
            Assert.Equal(text.Substring(document.Offset, document.Text.Length), document.Text);
            Assert.True(new StringInfo(document.Text).LengthInTextElements <= limits.Elements);
            Assert.True(document.Elements <= limits.Elements);
            Assert.Contains(document.Offset, elements);
            end = document.End;
            Assert.True(end == text.Length || elements.Contains(end));
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
        return documents;
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void White_space_is_no_document(string text) => Assert.Empty(DocumentSplitter.Split(text, Limits));

    [Fact]
    public void A_text_that_fits_is_one_document()
    {
        var text = Repeat("一二三四。", 1024);

        Assert.Equal(text, Assert.Single(Check(text, Limits)).Text);
        Assert.Equal(2, Check(text + "五", Limits).Count);
    }

    [Fact]
    public void A_document_ends_with_a_sentence()
    {
        var text = Repeat("这句话有十个字那么长。", 1000);

        var documents = Check(text, Limits);

        Assert.Equal(3, documents.Count);
        Assert.All(documents, d => Assert.EndsWith("。", d.Text));
        Assert.Equal(5_115, documents[0].Text.Length);
    }

    [Fact]
    public void A_sentence_that_is_too_long_is_cut_after_a_clause()
    {
        var text = "开头。" + Repeat("甲乙丙丁，", 1200) + "完。";

        var documents = Check(text, Limits);

        Assert.Equal("开头。", documents[0].Text);
        Assert.EndsWith("丁，", documents[1].Text);
        Assert.Equal(5_120, documents[1].Text.Length);
    }

    [Theory]
    [InlineData("字", 6000, 5120)]
    [InlineData("👍", 6000, 10_240)]
    [InlineData("𠮷", 6000, 10_240)]
    [InlineData("e\u0301", 6000, 10_240)]
    // One element today, five of the oldest reading: 1,024 of them fill a document.
    [InlineData("👨‍👩‍👧", 2000, 8_192)]
    public void A_sentence_without_an_end_is_cut_between_text_elements(string element, int times, int units)
    {
        var documents = Check(Repeat(element, times), Limits);

        Assert.Equal(2, documents.Count);
        Assert.Equal(units, documents[0].Text.Length);
    }

    [Fact]
    public void Elements_of_many_units_do_not_make_a_request_too_large()
    {
        var documents = Check(Repeat("a" + Repeat("\u0301", 20), 2000), Limits);

        Assert.All(documents, d => Assert.True(d.Text.Length <= Limits.Units));
    }

    [Fact]
    public void A_sentence_end_inside_a_text_element_is_not_cut_off()
    {
        var text = Repeat("一", 4000) + "。\u0301" + Repeat("二", 4000);

        Assert.Equal(4002, Check(text, Limits)[0].Text.Length);
    }

    [Fact]
    public void Any_text_is_cut_without_loss()
    {
        string[] parts =
        [
            "字",
            "这是一句话。",
            "，",
            "\n",
            " ",
            "👍",
            "👨‍👩‍👧",
            "e\u0301",
            "“引文。”",
            "（括号，",
            "abc ",
            "\r\n",
            "🇨🇳",
            "\uD83D",
        ];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(
                Enumerable.Range(0, random.Next(200)).Select(_ => parts[random.Next(parts.Length)])
            );
            Check(text, new DocumentLimits(random.Next(5, 40), 60, 5, 200));
        }
    }
}
