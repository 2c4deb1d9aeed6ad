using Articles.Analysis.Model;
using Articles.Analysis.Training;
using Articles.Analysis.Training.Measuring;
using Articles.Analysis.Training.Neighbouring;
using Articles.Analysis.Training.WordClassing;

return args switch
{
    ["train", .. var inputs, var output] when inputs.Length > 0 => await Train(inputs, output),
    ["folds", .. var inputs] when inputs.Length > 0 => Folds(inputs),
    ["names", "--errors", var folder, .. var inputs] when inputs.Length > 0 => Names(inputs, folder),
    ["names", .. var inputs] when inputs.Length > 0 => Names(inputs, errorsFolder: null),
    ["neighbours", var library, .. var inputs, var output] => await CountNeighbours(library, inputs, output),
    ["classes", var library, .. var inputs, var output] => await SortWords(library, inputs, output),
    ["articles", .. var folders] when folders.Length > 0 => await Articles(folders),
    _ => await Usage(),
};

static async Task<int> Usage()
{
    await Console.Error.WriteLineAsync(
        """
        usage: Articles.Analysis.Training train SENTENCES… OUTPUT.bin   trains the model
               Articles.Analysis.Training folds SENTENCES…              measures it by cross validation
               Articles.Analysis.Training names SENTENCES…              measures people, places and organizations
               Articles.Analysis.Training names --errors FOLDER SENTENCES…   the same, and lists what is wrong
               Articles.Analysis.Training articles FOLDER…              measures the entities of annotated articles
               Articles.Analysis.Training neighbours LIBRARY CORPUS… OUTPUT.bin   counts words that stand side by side
               Articles.Analysis.Training classes LIBRARY CORPUS… OUTPUT.bin      sorts words into classes
        LIBRARY: Lucene.Net.Analysis.SmartCn.dll, from the NuGet package of that name. CORPUS: *.txt as in corpus/.
        SENTENCES: *.iob2 as Universal NER has them, *.txt as in corpus/, else a character and a tag a line.
        """
    );
    return 2;
}

static List<AnnotatedSentence> Read(IEnumerable<string> files) =>
    [
        .. files.SelectMany(x =>
            Path.GetExtension(x) switch
            {
                ".iob2" => Iob2Reader.Read(File.ReadLines(x)),
                ".txt" => CorpusReader.Read(File.ReadLines(x)),
                _ => TaggedReader.Read(File.ReadLines(x)),
            }
        ),
    ];

static async Task<int> Train(string[] inputs, string output)
{
    var sentences = Read(inputs);
    Console.WriteLine($"{sentences.Count} sentences");
    var file = ModelTrainer.Train(sentences);
    await File.WriteAllBytesAsync(output, file);
    Console.WriteLine($"{output}: {file.Length} bytes");
    return 0;
}

static async Task<int> CountNeighbours(string library, string[] inputs, string output)
{
    var counts = new NeighbourCounts();
    var source = SmartChinese.Read(library);
    counts.Add(source);
    counts.Add(inputs.SelectMany(File.ReadLines));
    await File.WriteAllBytesAsync(output, NeighboursWriter.Write(counts));
    Console.WriteLine($"{output}: {source.Pairs.Count} pairs of words, {counts.Pairs.Count} of characters");
    return 0;
}

static async Task<int> SortWords(string library, string[] inputs, string output)
{
    var pairs = new WordPairs();
    pairs.Add(SmartChinese.Read(library));
    pairs.Add(inputs.SelectMany(File.ReadLines));
    var words = ExchangeClustering.Sort(pairs.Counts, WordClasses.Count);
    await File.WriteAllBytesAsync(output, WordClassesWriter.Write(words));
    Console.WriteLine($"{output}: {words.Count} words");
    return 0;
}

static int Folds(string[] inputs)
{
    const int Count = 4;
    var sentences = Read(inputs);
    var (alone, analysis) = (new NameScore(), new NameScore());
    for (var fold = 0; fold < Count; fold++)
    {
        var rest = sentences.Where((_, i) => i % Count != fold).ToList();
        var weights = ModelTrainer.Train(rest);
        var model = new NameModel(new NameWeights(ResourceBytes.Of(weights)));
        var held = sentences.Where((_, i) => i % Count == fold).ToList();
        alone.Add(NameMeasurement.OfModel(model, held));
        analysis.Add(NameMeasurement.OfAnalysis(held, errors: null, model));
    }
    Console.WriteLine($"{Count} folds, model    {alone}");
    Console.WriteLine($"{Count} folds, analysis {analysis}");
    return 0;
}

static int Names(string[] inputs, string? errorsFolder)
{
    foreach (var input in inputs)
    {
        var sentences = Read([input]);
        Console.WriteLine(
            $"{Path.GetFileName(input)} model    {NameMeasurement.OfModel(NameModel.Shipped, sentences)}"
        );
        using var errors = errorsFolder is null
            ? null
            : File.CreateText(Path.Combine(errorsFolder, Path.GetFileName(input) + ".errors"));
        Console.WriteLine($"{Path.GetFileName(input)} analysis {NameMeasurement.OfAnalysis(sentences, errors)}");
    }
    return 0;
}

static async Task<int> Articles(string[] folders)
{
    foreach (var folder in folders)
    {
        var (score, _, _) = await ArticleMeasurement.Of(folder, CancellationToken.None);
        Console.WriteLine($"{Path.GetFileName(folder)} {score}");
        Console.WriteLine($"  missed: {string.Join(' ', score.Missed)}");
        Console.WriteLine($"  wrong:  {string.Join(' ', score.Wrong)}");
        Console.WriteLine($"  apart:  {string.Join(' ', score.Apart)}");
    }
    return 0;
}
