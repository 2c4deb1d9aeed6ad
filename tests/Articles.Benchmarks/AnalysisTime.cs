using System.Diagnostics;
using System.Globalization;
using System.Text;
using Articles.Analysis;
using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Relations;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Figures;
using Articles.Analysis.KeyPhrases;
using Articles.Analysis.Model;
using Articles.Analysis.Sentences;
using Articles.Analysis.Summary;
using Articles.Analysis.Typesetting;
using Articles.Lexicon;
using Articles.Text;

namespace Articles.Benchmarks;

/// <summary>Time and allocation from an article's bytes to what is known of it, over articles that are given as files.</summary>
internal static class AnalysisTime
{
    private const int WarmUps = 200;
    private const int StageLength = 130_000;
    private static readonly int[] Lengths = [3_500, 13_000, 40_000, 130_000, 400_000, 1_300_000, 3_300_000];

    /// <summary>Prints the clean text of each file, each stage at one length, and the whole analysis at growing lengths.</summary>
    public static void Print(IReadOnlyList<string> files)
    {
        PrintLoading();
        var articles = new StringBuilder();
        foreach (var file in files)
        {
            articles.Append(Clean(File.ReadAllBytes(file))).Append('\n');
        }
        // Until the code is compiled in full.
        for (var i = 0; i < WarmUps; i++)
        {
            Analyze(Article(articles.ToString(), Lengths[0]));
        }
        var contents = files.Select(File.ReadAllBytes).ToList();
        var runs = Measurement.WarmUp(() => contents.ForEach(content => Clean(content)));
        Console.WriteLine($"clean text is measured after {runs} runs over all files\n");
        Console.WriteLine($"{"clean text from bytes", -40}{"characters", 12}{"M chars/s", 12}{"bytes/char", 12}");
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            var article = new ArticleNormalizer().Normalize(bytes).Article!;
            var (text, measured) = (article.Text, Measurement.Of(() => Clean(bytes)));
            PrintLine(Path.GetFileName(file), text.Length, measured);
            // Glosses are read and not kept: a damaged file may have twice the characters of its clean text.
            PrintLine("  counted by what is read", article.Original.Length, measured);
            var clean = Encoding.UTF8.GetBytes(text);
            PrintLine("  its clean text again", text.Length, Measurement.Of(() => Clean(clean)));
        }
        PrintStages(Article(articles.ToString(), StageLength));
        Console.WriteLine($"\n{"whole analysis", -40}{"characters", 12}{"M chars/s", 12}{"bytes/char", 12}");
        foreach (var length in Lengths)
        {
            var article = Article(articles.ToString(), length);
            PrintLine("", length, Measurement.Of(() => Analyze(article)));
        }
    }

    // The wall clock's time of what happens once in a process: the tables are mapped, the code is compiled.
    private static void PrintLoading()
    {
        First("dictionary", () => Words.All.Contains("上海"));
        First("places", () => Places.All.Contains("上海"));
        First("model", () => NameModel.Shipped.Find(""));
        First("first analysis of a sentence", () => Analyze(new ArticleText("上海市民热爱阅读。", null, null)));
        Console.WriteLine();

        static void First(string name, Action work)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            Console.WriteLine($"{name, -40}{Stopwatch.GetElapsedTime(start).TotalMilliseconds, 12:F1} ms");
        }
    }

    private static void PrintStages(ArticleText article)
    {
        using var uniform = new UniformText(article.Text);
        article = uniform.Article(article);
        var sentences = ArticleSentences.Split(article.Text);
        using var words = new TokenizedText(article.Text);
        var entities = RelationBuilder.Complete(words, sentences, EntityExtractor.Extract(words));
        using var weights = new WordWeights(words);
        Console.WriteLine($"\n{"stage", -40}{"characters", 12}{"M chars/s", 12}{"bytes/char", 12}");
        Stage("sentences", () => ArticleSentences.Split(article.Text));
        Stage("words", () => new TokenizedText(article.Text).Dispose());
        Stage("entities", () => EntityExtractor.Extract(words));
        Stage("  model, every character", () => NameModel.Shipped.Find(article.Text));
        Stage("relations", () => RelationBuilder.Complete(words, sentences, entities));
        Stage("figures", () => FigureExtractor.Extract(article, sentences, entities));
        Stage("word weights", () => new WordWeights(words).Dispose());
        Stage("summary", () => Summarizer.Summarize(article, words, sentences, entities, weights));
        Stage("key phrases", () => KeyPhraseFinder.Find(words, entities, weights));
        Stage("counts", () => TextCounter.Count(article.Text, sentences));

        void Stage(string name, Action work) => PrintLine(name, article.Text.Length, Measurement.Of(work));
    }

    /// <summary>Articles one after another, and again from the first, up to a length.</summary>
    private static ArticleText Article(string articles, int length) =>
        new(SampleText.OfLength(articles, length), null, null);

    private static string Clean(byte[] bytes) => new ArticleNormalizer().Normalize(bytes).Article!.Text;

    private static void Analyze(ArticleText article)
    {
        var analysis = new EmbeddedAnalyzer().AnalyzeAsync(article, CancellationToken.None);
        if (!analysis.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException("The embedded analyzer waits for nothing.");
        }
    }

    private static void PrintLine(string name, int length, Measurement measured)
    {
        var speed = (length / measured.Time.TotalSeconds / 1_000_000).ToString("F2", CultureInfo.InvariantCulture);
        Console.WriteLine($"{name, -40}{length, 12}{speed, 12}{measured.Allocated / length, 12}");
    }
}
