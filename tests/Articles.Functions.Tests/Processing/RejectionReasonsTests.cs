using System.Text;
using System.Text.RegularExpressions;
using Articles.Functions.Processing;
using Articles.Functions.Tests.Support;
using Articles.Storage.Articles;
using Articles.Storage.Tests.Support;
using Articles.Text;

namespace Articles.Functions.Tests.Processing;

/// <summary>The explorer says in Chinese why a file was rejected: it knows each reason by how it begins.</summary>
public sealed partial class RejectionReasonsTests
{
    private static readonly string Reasons = Path.Combine(
        Checkout.Root,
        "src/Articles.Explorer/web/src/language/reasons.ts"
    );

    [Fact]
    public void The_explorer_knows_every_reason()
    {
        var known = Pattern()
            .Matches(File.ReadAllText(Reasons))
            .Select(m => new Regex(m.Groups["begin"].Value, RegexOptions.None, TimeSpan.FromSeconds(10)))
            .ToList();

        Assert.NotEmpty(known);
        Assert.All(All(), reason => Assert.Single(known, k => k.IsMatch(reason)));
    }

    private static IEnumerable<string> All()
    {
        byte[][] files =
        [
            [],
            "  \n "u8.ToArray(),
            [0x89, .. "PNG\r\n"u8],
            [.. Enumerable.Range(0, 400).Select(i => (byte)(i * 37 % 256))],
            Encoding.UTF8.GetBytes(new string('长', 2_000_001)),
            "<html><body><script>1</script></body></html>"u8.ToArray(),
            "PK\u0003\u0004word/document.xml"u8.ToArray(),
            Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>甲</p>", 250_000))),
        ];
        foreach (var file in files)
        {
            yield return new ArticleNormalizer().Normalize(file, null).Rejection!;
        }

        yield return PermanentFault.Reason("analyzed", new InvalidDataException());
        yield return AnalysisLimits.Exceeded(Samples.Many(AnalysisLimits.Entities + 1, 0))!;
        yield return AnalysisLimits.Exceeded(Samples.Many(1, AnalysisLimits.Metrics + 1))!;
        yield return Exceeded(19_000, 0);
        yield return Exceeded(1, 20_000);
    }

    private static string Exceeded(int names, int figures)
    {
        var counts = ArticleCounts.None with { Entities = names, Metrics = figures };
        var many = Samples.Many(names, figures);
        return PublishedVersion.Analyzed(Samples.Article("甲", 1), many, [], counts, null, default).Exceeded()!;
    }

    [GeneratedRegex(
        @"^\s*\[?/(?<begin>\^.+)/,",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Pattern();
}
