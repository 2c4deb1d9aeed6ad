using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Training.Tests;

public sealed class ScreenTrainerTests
{
    private static readonly AnnotatedSentence[] Sentences =
    [
        .. CorpusReader.Read([
            .. Enumerable.Repeat("厂长{PER1:郭晓棠}明天去{LOC1:青浦}参观了。", 200),
            .. Enumerable.Repeat("农民明天去种植水稻了。", 200),
        ]),
    ];

    [Fact]
    public void Words_that_no_name_holds_are_marked_and_those_of_names_are_not()
    {
        const string Text = "厂长郭晓棠明天去青浦参观了。";
        var model = new NameWeights(ResourceBytes.Of(ModelTrainer.Train(Sentences)));
        using var starts = new WordStarts(Text, Vocabulary.None);
        using var view = new WordView(starts);
        view.Read(0, Text.Length);
        var outside = new bool[Text.Length];
        model.Screen.Mark(view, outside);
        Assert.Equal("厂长___明天去__参观了。", string.Concat(Text.Select((x, i) => outside[i] ? x : '_')));
    }

    [Fact]
    public void What_the_model_need_not_read_holds_no_character_of_a_name()
    {
        var trained = new ScreenTrainer(Sentences).Train();
        foreach (var (sentence, outside) in Sentences.Zip(trained.Outside))
        {
            Assert.Equal(sentence.Text.Length, outside.Length);
            Assert.All(sentence.Names, x => Assert.False(outside.AsSpan(x.Start..x.End).Contains(true)));
        }
        Assert.Contains(trained.Outside, x => x.Contains(true));
    }

    [Fact]
    public void Training_twice_gives_the_same_screen()
    {
        var (first, second) = (new ScreenTrainer(Sentences).Train(), new ScreenTrainer(Sentences).Train());
        Assert.Equal(first.Weights, second.Weights);
        Assert.Equal(first.Least, second.Least);
    }
}
