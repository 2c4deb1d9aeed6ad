using Articles.Storage.Documents;
using Articles.Text;

namespace Articles.Storage.Tests.Documents;

public sealed class NormalizedDocumentTests
{
    private static readonly NormalizedDocument Document = new()
    {
        Id = "a",
        Name = "甲",
        Revision = 1,
        Text = "正文。",
        Original = "正文。",
        Encoding = "utf-8",
        Format = "Text",
        Script = "Simplified",
        Language = "zh-Hans",
        Repairs = [],
    };

    [Fact]
    public void A_digest_stands_for_all_but_the_version() =>
        Assert.Equal(Document.Digest(), (Document with { Revision = 2, TraceParent = "00-1" }).Digest());

    [Fact]
    public void Another_text_or_fact_or_repair_has_another()
    {
        NormalizedDocument[] others =
        [
            Document with
            {
                Text = "另文。",
            },
            Document with
            {
                Original = "正文..",
            },
            Document with
            {
                Title = "题",
            },
            Document with
            {
                PublishedOn = new DateOnly(2024, 5, 6),
            },
            Document with
            {
                Repairs = [new Repair("Width", "．", "。", 2, 1, 1)],
            },
        ];

        Assert.Equal(6, others.Append(Document).Select(d => d.Digest()).Distinct().Count());
    }
}
