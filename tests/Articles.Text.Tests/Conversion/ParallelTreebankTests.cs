using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

/// <summary>The sentences that Universal Dependencies has in both scripts (GSD and GSDSimp).</summary>
public class ParallelTreebankTests
{
    private static string[] Sentences(string file)
    {
        const string Mark = "# text = ";
        return
        [
            .. File.ReadLines(ReferenceData.PathOf("peers", "t2s", file))
                .Where(line => line.StartsWith(Mark, StringComparison.Ordinal))
                .Select(line => line[Mark.Length..]),
        ];
    }

    [Fact]
    public void Converts_the_traditional_sentences_to_the_simplified_ones()
    {
        var pairs = Sentences("ud_gsd.dev.conllu").Zip(Sentences("ud_gsdsimp.dev.conllu")).ToList();
        var (total, right) = (0, 0);
        var wrong = new List<string>();
        foreach (var (traditional, expected) in pairs)
        {
            var converted = ChineseConverter.ToSimplified(traditional);
            Assert.Equal(expected.Length, converted.Length);
            // The simplified treebank has other quotation marks too, which are not characters to convert.
            var han = converted.Zip(expected).Where(pair => pair.Second is >= '\u3400' and <= '\u9FFF').ToList();
            total += han.Count;
            right += han.Count(pair => pair.First == pair.Second);
            wrong.AddRange(han.Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} {expected}"));
        }

        Assert.Equal(500, pairs.Count);
        Assert.True((double)right / total >= 0.9998, $"{right} of {total} right. {string.Join("\n", wrong)}");
    }

    [Fact]
    public void Leaves_the_simplified_sentences_alone()
    {
        foreach (var sentence in Sentences("ud_gsdsimp.dev.conllu"))
        {
            Assert.Same(sentence, ChineseConverter.ToSimplified(sentence));
        }
    }
}
