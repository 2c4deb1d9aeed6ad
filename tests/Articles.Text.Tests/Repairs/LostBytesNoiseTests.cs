using System.Text;
using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

/// <summary>Damage made by program in our own sentences; every failure prints the seed that made it.</summary>
public sealed class LostBytesNoiseTests
{
    private const double Rate = 0.01;
    private const int Rounds = 12;

    private static readonly string[] Sentences =
    [
        "春天来了，公园里的花都开了，孩子们在草地上跑来跑去，老人们坐在长椅上晒太阳，大家都很高兴。",
        "这家公司去年的收入比前年增长了两成，主要原因是海外市场的需求恢复得很快，新产品也受到用户欢迎。",
        "学校决定从下个月开始调整上课时间，让学生有更多的时间参加体育活动和社会实践。",
        "为了保护环境，市政府要求所有企业在年底以前完成设备改造，达不到标准的工厂将停止生产。",
        "图书馆新到了一批关于历史和地理的书，读者可以在网上预约，也可以直接到服务台借阅。",
        "专家认为，人工智能技术的发展会改变许多行业的工作方式，但不会完全代替人的判断。",
        "医院的负责人表示，新的住院大楼将在明年投入使用，可以同时为一千名病人提供治疗。",
        "昨天下午，两国代表在北京举行会谈，双方就经济合作和文化交流交换了意见。",
        "运输部门提醒旅客，节日期间高速公路的车流量很大，请提前安排出行时间，注意安全。",
        "农民们利用互联网销售水果和蔬菜，收入明显提高，许多年轻人也回到家乡创业。",
    ];

    [Theory]
    [InlineData("lead lost")]
    [InlineData("trail lost")]
    [InlineData("byte doubled")]
    public void Nine_in_ten_wrong_characters_are_recovered(string kind)
    {
        var (before, after, report) = (0, 0, new StringBuilder());
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var random = new Random(seed);
            foreach (var sentence in Sentences)
            {
                var damaged = Damage(sentence, kind, random);
                var repaired = Repair(damaged);
                // A character that the step gave up openly was not to be recovered.
                var left = Distance(sentence, repaired) - repaired.Count(character => character == '\uFFFD');
                (before, after) = (before + Distance(sentence, damaged), after + left);
                if (left > 2)
                {
                    report.AppendLine($"seed {seed}: {damaged} -> {repaired}");
                }
            }
        }
        TestContext.Current.SendDiagnosticMessage($"{kind}: {before} wrong characters, {after} after repair");
        Assert.True(after <= before / 10, $"{after} of {before} wrong characters are left.\n{report}");
    }

    /// <summary>One loss in each sentence: a repair that is wrong and does not say so is what must not be.</summary>
    [Theory]
    [InlineData("lead lost")]
    [InlineData("trail lost")]
    [InlineData("byte doubled")]
    public void At_most_two_in_a_hundred_losses_end_in_a_wrong_text_that_is_not_marked(string kind)
    {
        var (cases, wrong, report) = (0, 0, new StringBuilder());
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var random = new Random(seed);
            foreach (var sentence in Sentences)
            {
                var damaged = DamageAt(sentence, kind, random.Next(1, sentence.Length - 1));
                var repaired = Repair(damaged);
                cases++;
                if (repaired != damaged && !MadeDamage.IsOpenOrRight(sentence, repaired))
                {
                    wrong++;
                    report.AppendLine($"seed {seed}: {damaged} -> {repaired}");
                }
            }
        }
        TestContext.Current.SendDiagnosticMessage($"{kind}: {wrong} of {cases} wrong and not marked");
        Assert.True(wrong * 50 <= cases, $"{wrong} of {cases} are wrong and not marked.\n{report}");
    }

    [Fact]
    public void Residue_put_behind_traditional_characters_goes_and_nothing_else()
    {
        const string Clean = "經濟發展需要產業創新，學習國際經驗，實現協調發展。";
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var random = new Random(seed);
            var damaged = string.Concat(Clean.Select(c => Gloss(c, random)));
            Assert.True(Clean == RepairCases.Run("PinyinResidue", damaged).Text, $"seed {seed}: {damaged}");
        }
    }

    [Fact]
    public void Clean_sentences_stay_as_they_are()
    {
        foreach (var sentence in Sentences)
        {
            Assert.Equal(sentence, RepairCases.RunRepairs(sentence).Text);
        }
    }

    private static string Gloss(char character, Random random)
    {
        var syllable = character switch
        {
            '經' => "jīng",
            '濟' => "jì",
            '發' => "fā",
            '產' => "chǎn",
            '業' => "yè",
            '創' => "chuàng",
            '學' => "xué",
            '習' => "xí",
            '國' => "guó",
            '際' => "jì",
            '實' => "shí",
            '現' => "xiàn",
            '協' => "xié",
            _ => null,
        };
        return syllable is null ? character.ToString()
            : random.Next(2) == 0 ? $"{character}({syllable})"
            : $"{character}（{syllable}）";
    }

    private static string Damage(string sentence, string kind, Random random) =>
        Damage(sentence, kind, _ => random.NextDouble() < Rate);

    private static string DamageAt(string sentence, string kind, int at) => Damage(sentence, kind, i => i == at);

    private static string Damage(string sentence, string kind, Func<int, bool> isDamaged)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < sentence.Length; i++)
        {
            var pair = MadeDamage.Gbk936.GetBytes([sentence[i]]);
            bytes.AddRange(
                !isDamaged(i) ? pair
                : kind == "lead lost" ? [pair[1]]
                : kind == "trail lost" ? [pair[0]]
                : [pair[0], pair[0], pair[1]]
            );
        }
        return MadeDamage.Gbk936.GetString([.. bytes]);
    }

    private static string Repair(string text) =>
        new TextPipeline([new LostBytesStep()]).Run(new TextDraft(text) { Script = Script.Simplified }).Text;

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
