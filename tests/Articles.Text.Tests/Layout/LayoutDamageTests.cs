using Articles.Text.Tests.Repairs;

namespace Articles.Text.Tests.Layout;

/// <summary>
/// Clean articles laid out, broken and read again. What is measured: the share of paragraph breaks that are right
/// (each known by the characters to its sides), and the edits left, in percent of the text.
/// </summary>
public sealed class LayoutDamageTests
{
    private const int Rounds = 40;
    private const int Side = 8;

    [Theory]
    [InlineData(0, true, 0.99)]
    [InlineData(15, true, 0.99)]
    [InlineData(18, true, 0.99)]
    [InlineData(22, true, 0.99)]
    [InlineData(28, true, 0.99)]
    [InlineData(34, true, 0.99)]
    [InlineData(40, true, 0.99)]
    // Without indents a narrow first line may be a heading.
    [InlineData(15, false, 0.95)]
    [InlineData(18, false, 0.96)]
    [InlineData(22, false, 0.97)]
    [InlineData(28, false, 0.99)]
    [InlineData(34, false, 0.99)]
    [InlineData(40, false, 0.99)]
    public void A_page_reads_as_the_article_that_it_was_laid_out_from(int width, bool indents, double floor)
    {
        var (f1, errors, worst, rounds) = (0.0, 0.0, (Seed: 0, Article: "", F1: 1.0), 0);
        foreach (var file in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var paragraphs = File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            for (var seed = 0; seed < Rounds; seed++)
            {
                var (page, clean) = new LayoutDamage(new Random(seed), width, indents).Lay(paragraphs);
                var text = StepRunner.Normalize(page).Text;
                var round = BreaksF1(text, clean);
                f1 += round;
                errors += 100.0 * Distance(Bare(text), Bare(clean)) / clean.Length;
                rounds++;
                worst = round < worst.F1 ? (seed, Path.GetFileName(file), round) : worst;
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"width {width}, indents {indents}: para_f1 {f1 / rounds:F4}, cer {errors / rounds:F3} %, worst {worst}"
        );
        Assert.True(f1 / rounds >= floor, $"para_f1 {f1 / rounds:F4}, worst {worst}");
        Assert.True(
            errors / rounds <= (indents || width > 15 ? 0.5 : 0.8),
            $"cer {errors / rounds:F3} %, worst {worst}"
        );
    }

    private static string Folder => Checkout.PathOf("tests", "Articles.Text.Tests", "Layout", "Articles");

    private static string Bare(string text) => text.Replace("\n", "", StringComparison.Ordinal);

    private static double BreaksF1(string text, string clean)
    {
        var (found, wanted) = (Breaks(text), Breaks(clean));
        return 2.0 * found.Intersect(wanted).Count() / (found.Count + wanted.Count);
    }

    private static HashSet<(string, string)> Breaks(string text)
    {
        var lines = text.Split('\n');
        return
        [
            .. lines
                .Zip(lines.Skip(1))
                .Select(p => (p.First[^Math.Min(Side, p.First.Length)..], p.Second[..Math.Min(Side, p.Second.Length)])),
        ];
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
