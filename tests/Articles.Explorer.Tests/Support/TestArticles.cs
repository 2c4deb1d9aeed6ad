using System.Text;

namespace Articles.Explorer.Tests.Support;

/// <summary>What the tests look at: sample articles, and two that disagree.</summary>
internal static class TestArticles
{
    public const string First = "江城日报.txt";
    public const string Second = "江城晚报.txt";

    public const string Company = "江城科技集团有限公司";

    private const string FirstText =
        "江城科技公布建设进展\n2024年3月5日\n"
        + "江城科技集团有限公司近日公布了网络建设的进展。2021年，江城科技集团有限公司建成5G基站1.2万个。"
        + "2022年，江城科技集团有限公司建成5G基站1.8万个。2023年，江城科技集团有限公司建成5G基站2.6万个。\n"
        + "按照计划，到2025年，江城科技集团有限公司将建成5G基站4万个，覆盖全部乡镇。"
        + "江城科技集团有限公司2023年营业收入达到30亿元，同比增长12%。\n";

    private const string SecondText =
        "江城网络建设提速\n2024年4月2日\n"
        + "记者从江城科技集团有限公司获悉，网络建设正在提速。2023年，江城科技集团有限公司建成5G基站2.9万个。\n"
        + "到2026年，江城科技集团有限公司将建成5G基站5万个。\n";

    public static async Task UploadAsync(ExplorerApp app)
    {
        var uploads = new List<Task>
        {
            app.UploadAsync(First, Encoding.UTF8.GetBytes(FirstText)),
            app.UploadAsync(Second, Encoding.UTF8.GetBytes(SecondText)),
        };
        foreach (
            var seed in new[] { "01-traditional-pinyin-residue.txt", "04-gb18030-report.txt", "07-policy-plan.docx" }
        )
        {
            uploads.Add(app.UploadAsync(seed, await File.ReadAllBytesAsync(Path.Combine(Checkout.Seeds, seed))));
        }

        await Task.WhenAll(uploads);
    }
}
