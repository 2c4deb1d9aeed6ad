using Articles.Analysis.Training;

if (args.Length < 2)
{
    await Console.Error.WriteLineAsync("usage: Articles.Analysis.Training TRAINING.iob2 [MORE.iob2 …] OUTPUT.bin");
    return 2;
}
var sentences = args[..^1].SelectMany(x => Iob2Reader.Read(File.ReadLines(x))).ToList();
var index = new FeatureIndex(sentences);
Console.WriteLine($"{sentences.Count} sentences, {index.Features.Count} features");
var file = WeightsWriter.Write(new PerceptronTrainer(index).Train());
await File.WriteAllBytesAsync(args[^1], file);
Console.WriteLine($"{args[^1]}: {file.Length} bytes");
return 0;
