namespace Articles.Analysis.Training.Tests;

public sealed class Iob2ReaderTests
{
    [Fact]
    public void Names_keep_their_offsets_in_text_with_spaces()
    {
        string[] lines =
        [
            "# sent_id = 1",
            "# text = Anna Berg 在苏州",
            "1\tAnna\tB-PER\t-\t-",
            "2\tBerg\tI-PER\t-\t-",
            "3\t在\tO\t-\t-",
            "4\t苏州\tB-LOC\t-\t-",
            "",
        ];
        var sentence = Assert.Single(Iob2Reader.Read(lines));
        Assert.Equal("Anna Berg 在苏州", sentence.Text);
        Assert.Equal([(0, 9, 0), (11, 13, 1)], sentence.Names);
    }

    [Fact]
    public void An_unknown_tag_is_an_error() =>
        Assert.Throws<InvalidDataException>(() => Iob2Reader.Read(["# text = 苏州", "1\t苏州\tB-GPE\t-\t-"]).ToList());
}
