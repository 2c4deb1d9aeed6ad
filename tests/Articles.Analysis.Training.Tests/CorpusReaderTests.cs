namespace Articles.Analysis.Training.Tests;

public sealed class CorpusReaderTests
{
    [Fact]
    public void A_line_is_parted_into_sentences_with_their_names()
    {
        var sentences = CorpusReader
            .Read(["{ORG1:江城电信}推出“{PRD1:云川}”。{ORG1:江城电信}说，很好", "", "没有名字"])
            .ToList();

        Assert.Equal(["江城电信推出“云川”。", "江城电信说，很好", "没有名字"], sentences.Select(x => x.Text));
        Assert.Equal([(0, 4, 2), (7, 9, 3)], sentences[0].Names);
        Assert.Empty(sentences[2].Names);
    }

    [Fact]
    public void A_product_of_one_character_is_none_to_the_model() =>
        Assert.Empty(Assert.Single(CorpusReader.Read(["鱼群探测仪认出了{PRD1:鲉}"])).Names);

    [Theory]
    [InlineData("{ORG1:江城电信")]
    [InlineData("{XYZ1:江城电信}")]
    [InlineData("{ORG:江城电信}")]
    [InlineData("{ORG1:}")]
    public void A_name_that_is_not_well_formed_is_an_error(string line) =>
        Assert.Throws<InvalidDataException>(() => CorpusReader.Read([line]).ToList());

    [Fact]
    public void Every_article_of_the_corpus_is_well_formed_and_names_something()
    {
        var trainer = Checkout.PathOf("src", "Articles.Analysis.Training");
        var files = ((string[])["corpus", "held"])
            .SelectMany(x => Directory.GetFiles(Path.Combine(trainer, x), "*.txt"))
            .ToList();
        Assert.NotEmpty(files);
        foreach (var article in files.SelectMany(x => File.ReadAllText(x).Trim().Split("\n\n")))
        {
            var sentences = CorpusReader.Read(article.Split('\n')).ToList();
            Assert.Contains(sentences, x => x.Names.Count > 0);
            Assert.DoesNotContain(sentences, x => x.Text.AsSpan().IndexOfAny('{', '}') >= 0);
        }
    }
}
