using Articles.Analysis.Model;

namespace Articles.Analysis.Training.Tests;

public sealed class ModelTrainerTests
{
    // Our own sentences: people after a title, one place each.
    private static readonly string[] Lines =
    [
        .. Sentence("厂长", "郭", "晓棠", "去", "青浦", "了"),
        .. Sentence("厂长", "邓", "晓棠", "去", "黄岩", "了"),
        .. Sentence("厂长", "郭", "立新", "去", "青浦", "了"),
        .. Sentence("厂长", "邓", "立新", "去", "黄岩", "了"),
    ];

    [Fact]
    public void Training_twice_gives_the_same_file() => Assert.Equal(Train(), Train());

    [Fact]
    public void A_trained_file_reads_new_sentences_of_the_same_kind()
    {
        const string Text = "厂长郭晓棠去黄岩了";
        var model = new NameModel(new NameWeights(ResourceBytes.Of(Train())));
        Assert.Equal([(2, 5, 0), (6, 8, 1)], model.Find(Text).Select(x => (x.Start, x.End, x.Kind)));
    }

    [Fact]
    public void A_word_that_its_sentence_lacks_is_an_error()
    {
        string[] lines = ["# text = 一句话", "1\t别的\tO\t-\t-"];
        Assert.Throws<InvalidDataException>(() => Iob2Reader.Read(lines).ToList());
    }

    [Fact]
    public void A_file_of_another_kind_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new NameWeights(ResourceBytes.Of(new byte[1000])));

    [Fact]
    public void A_file_that_was_cut_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new NameWeights(ResourceBytes.Of(Train()[..^10])));

    [Fact]
    public void The_mean_of_trainings_is_that_of_each_weight()
    {
        var mean = TrainedWeights.Mean([new([7], [1, -4], [10]), new([7], [3, 0], [20])]);
        Assert.Equal([2, -2], mean.Weights);
        Assert.Equal([15], mean.Transitions);
        Assert.Equal([7UL], mean.Features);
    }

    private static byte[] Train() => ModelTrainer.Train([.. Iob2Reader.Read(Lines)]);

    private static string[] Sentence(
        string title,
        string surname,
        string given,
        string verb,
        string place,
        string end
    ) =>
        [
            $"# text = {title}{surname}{given}{verb}{place}{end}",
            $"1\t{title}\tO\t-\t-",
            $"2\t{surname}\tB-PER\t-\t-",
            $"3\t{given}\tI-PER\t-\t-",
            $"4\t{verb}\tO\t-\t-",
            $"5\t{place}\tB-LOC\t-\t-",
            $"6\t{end}\tO\t-\t-",
            "",
        ];
}
