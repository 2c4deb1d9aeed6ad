using System.Text;
using System.Text.Json;
using Articles.Text.Decoding;
using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

/// <summary>
/// One damage of each kind in each of some three hundred clean sentences: a repair may be right or openly marked, and
/// the share of those that are neither is bounded by the floors of quality.
/// </summary>
public sealed class NoiseTests
{
    private const int Context = 12;

    [Theory]
    [InlineData("lead lost")]
    [InlineData("trail lost")]
    [InlineData("byte doubled")]
    [InlineData("byte replaced")]
    [InlineData("conversion accident")]
    public void Few_damages_end_in_a_wrong_text_that_is_not_marked(string kind)
    {
        var (cases, wrong, outside, report) = (0, 0, 0, new StringBuilder());
        for (var i = 0; i < CleanSentences.All.Length; i++)
        {
            var sentence = CleanSentences.All[i];
            var random = new Random(i);
            var at = random.Next(1, sentence.Length - 1);
            var damaged = Damage(sentence, kind, at, random);
            // Not every two characters have a readable one between them.
            while (at + 2 < sentence.Length && (sentence[at] < 0x80 || damaged == sentence))
            {
                damaged = Damage(sentence, kind, ++at, random);
            }
            if (sentence[at] < 0x80 || damaged == sentence)
            {
                continue;
            }
            cases++;
            var repaired = Repair(damaged);
            outside += repaired.StartsWith(sentence[..Math.Max(0, at - Context)], StringComparison.Ordinal) ? 0 : 1;
            if (repaired != damaged && !MadeDamage.IsOpenOrRight(sentence, repaired))
            {
                wrong++;
                report.AppendLine($"{sentence}\n{damaged}\n{repaired}\n");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {100.0 * wrong / cases:F1} % of {cases}");
        Assert.Equal(0, outside);
        Assert.True(wrong <= cases * Floor(kind), $"{wrong} of {cases} are wrong and not marked.\n{report}");
    }

    /// <summary>Words in the other encoding at one place in a hundred characters, and a byte that went elsewhere.</summary>
    [Fact]
    public void Nine_in_ten_words_in_another_encoding_are_recovered()
    {
        var (cases, recovered) = (0, 0);
        var random = new Random(7);
        List<byte> file = [];
        List<string?> expected = [];
        foreach (var sentence in CleanSentences.All)
        {
            var isMixed = random.Next(4) == 0;
            var start = random.Next(1, sentence.Length - 6);
            file.AddRange(MadeDamage.Gbk936.GetBytes(sentence[..start]));
            file.AddRange((isMixed ? Encoding.UTF8 : MadeDamage.Gbk936).GetBytes(sentence[start..(start + 5)]));
            file.AddRange(MadeDamage.Gbk936.GetBytes(sentence[(start + 5)..] + "\n"));
            expected.Add(isMixed ? null : sentence);
            cases += isMixed ? 1 : 0;
        }

        var lines = TextDecoder.Decode([.. file], null)!.Text.Split('\n');

        for (var i = 0; i < expected.Count; i++)
        {
            Assert.True(expected[i] is null || expected[i] == lines[i], lines[i]);
            recovered += expected[i] is null && lines[i] == CleanSentences.All[i] ? 1 : 0;
        }
        Assert.True(recovered * 10 >= cases * 9, $"{recovered} of {cases}");
    }

    [Fact]
    public void Clean_sentences_stay_as_they_are() =>
        Assert.All(CleanSentences.All, sentence => Assert.Equal(sentence, RepairCases.RunRepairs(sentence).Text));

    private static double Floor(string kind)
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Checkout.QualityFloors));
        return floors.RootElement.GetProperty("wrong_and_unmarked").GetProperty(kind).GetDouble();
    }

    private static string Damage(string sentence, string kind, int at, Random random)
    {
        var (before, own, behind) = (Bytes(sentence[..at]), Bytes(sentence[at..(at + 1)]), Bytes(sentence[(at + 1)..]));
        return kind switch
        {
            "lead lost" => Read([.. before, own[^1], .. behind]),
            "trail lost" => Read([.. before, own[0], .. behind]),
            "byte doubled" => Read([.. before, own[0], .. own, .. behind]),
            "byte replaced" => random.Next(2) == 0 || own.Length < 2
                ? Read([.. before, (byte)'?', .. own[1..], .. behind])
                : Read([.. before, own[0], (byte)'?', .. behind]),
            _ => own.Length == 2 && behind.Length > 1 ? Accident(before, own, behind) : sentence,
        };
    }

    /// <summary>A gloss put behind the second byte of a character and the first of the next; private characters hidden.</summary>
    private static string Accident(byte[] before, byte[] own, byte[] behind)
    {
        var across = Gbk.Character(own[1], behind[0]);
        var syllable = "aeiou".Select(vowel => Syllable(across, vowel)).FirstOrDefault(found => found is not null);
        if (syllable is null)
        {
            return Read([.. before, .. own, .. behind]);
        }
        byte[] bytes = [.. before, .. own, behind[0], .. Bytes($"({syllable})"), .. behind[1..]];
        return string.Concat(Read(bytes).Replace('\ufffd', '?').Where(c => c is < '\ue000' or > '\uf8ff'));
    }

    private static string? Syllable(char character, char vowel) =>
        (
            from first in (string[])["", "b", "ch", "d", "g", "h", "j", "l", "m", "q", "sh", "x", "y", "zh"]
            from last in (string[])["", "n", "ng", "i", "o"]
            select $"{first}{vowel}{last}"
        ).FirstOrDefault(syllable => Readings.Reads(character, syllable));

    private static byte[] Bytes(string text) => MadeDamage.Gbk936.GetBytes(text);

    private static string Read(byte[] bytes) => MadeDamage.Gbk936.GetString(bytes);

    private static string Repair(string text) =>
        new TextPipeline([.. RepairSteps.InOrder.Where(step => step.Purpose == StepPurpose.Repair)])
            .Run(new TextDraft(text) { Script = Script.Simplified })
            .Text;
}
