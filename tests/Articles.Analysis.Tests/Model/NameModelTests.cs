using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Training;

namespace Articles.Analysis.Tests.Model;

public sealed class NameModelTests(ITestOutputHelper output)
{
    [Fact]
    public void The_shipped_weights_find_names_in_annotated_text()
    {
        var sentences = Iob2Reader.Read(
            File.ReadLines(ReferenceData.PathOf("peers", "ner", "uner_zh_gsdsimp.dev.iob2"))
        );
        var (right, found, wanted) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var names = NameModel.Shipped.Find(sentence.Text).Where(x => x.Kind < sentence.Kinds).ToList();
            right += names.Count(x => sentence.Names.Contains((x.Start, x.End, x.Kind)));
            (found, wanted) = (found + names.Count, wanted + sentence.Names.Count);
        }
        var f1 = 200.0 * right / (found + wanted);
        output.WriteLine($"F1 {f1:0.0}, precision {100.0 * right / found:0.0}, recall {100.0 * right / wanted:0.0}");
        Assert.True(f1 >= 66.9, $"F1 {f1:0.0}");
    }

    [Fact]
    public void Names_lie_in_the_text_and_do_not_overlap()
    {
        var text =
            string.Concat(Enumerable.Repeat("李明远和王海到德国慕尼黑大学访问，没有停顿", 100))
            + "。\n\ud83d\ude00𠀀a1";
        var end = 0;
        foreach (var name in NameModel.Shipped.Find(text))
        {
            Assert.True(name.Start >= end && name.End > name.Start && name.End <= text.Length);
            Assert.True(name.Margin >= 0);
            end = name.End;
        }
        Assert.True(end > 0);
    }

    [Fact]
    public void An_empty_text_has_no_names() => Assert.Empty(NameModel.Shipped.Find(""));

    [Fact]
    public void A_character_that_no_name_may_hold_parts_names()
    {
        const string Text = "李明远和王海到德国慕尼黑大学访问。";
        var excluded = new bool[Text.Length];
        excluded[Text.IndexOf('慕')] = true;
        var names = NameModel.Shipped.Find(Text, excluded);
        Assert.Contains(names, x => Text[x.Start..x.End] == "李明远");
        Assert.DoesNotContain(names, x => Text[x.Start..x.End].Contains('慕', StringComparison.Ordinal));
    }

    [Fact]
    public void A_settled_run_is_not_read()
    {
        const string Text = "李明远和王海到德国慕尼黑大学访问。";
        using var starts = new WordStarts(Text, Vocabulary.None);
        var asked = new List<(int, int)>();
        var names = new List<NameSpan>();
        NameModel.Shipped.Find(
            starts,
            new bool[Text.Length],
            shortest: 2,
            (start, end) =>
            {
                asked.Add((start, end));
                return true;
            },
            names
        );
        Assert.Empty(names);
        Assert.Equal(asked.Order(), asked);
        Assert.NotEmpty(asked);
    }
}
