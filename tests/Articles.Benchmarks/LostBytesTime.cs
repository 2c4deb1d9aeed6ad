using System.Globalization;
using System.Text;
using Articles.Text;
using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Benchmarks;

/// <summary>
/// What the search for lost bytes takes over a file's lines, repeated up to four lengths and damaged in four ways: its
/// time depends on the damage, not on the text alone.
/// </summary>
internal static class LostBytesTime
{
    private const int Seed = 20240506;
    private const int LineLength = 40;
    private const int WarmUps = 20;
    private static readonly int[] Lengths = [3_400, 34_000, 340_000, 3_400_000];
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    /// <summary>Prints milliseconds of the processor's time, all code compiled and all tables made beforehand.</summary>
    /// <param name="file">A text of undamaged lines in UTF-8.</param>
    public static void Print(string file)
    {
        var lines = File.ReadAllText(file);
        Console.WriteLine($"{"milliseconds", -40}{string.Concat(Lengths.Select(length => $"{length, 12:N0}"))}");
        PrintRow("clean", lines, text => text);
        PrintRow("a byte lost in 1 % of the characters", lines, LoseBytes);
        PrintRow("wholly garbled, shifted by a byte", lines, Shift);
        PrintRow("a question mark every fifth character", lines, Mark);
    }

    private static void PrintRow(string name, string lines, Func<string, string> damage)
    {
        Console.Write($"{name, -40}");
        foreach (var length in Lengths)
        {
            var text = damage(string.Concat(Enumerable.Repeat(lines, (length / lines.Length) + 1))[..length]);
            for (var i = 0; i < WarmUps && length == Lengths[0]; i++)
            {
                Run(text);
            }
            // The longest takes long enough to be measured once.
            var times = new TimeSpan[length == Lengths[^1] ? 1 : 3];
            for (var i = 0; i < times.Length; i++)
            {
                var start = Environment.CpuUsage.TotalTime;
                Run(text);
                times[i] = Environment.CpuUsage.TotalTime - start;
            }
            Array.Sort(times);
            Console.Write(
                times[times.Length / 2].TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture).PadLeft(12)
            );
        }
        Console.WriteLine();
    }

    private static void Run(string text)
    {
        var draft = new TextDraft(text) { Script = Script.Simplified };
        new LostBytesStep().Apply(draft, new EditList("LostBytes", text.Length));
    }

    private static string LoseBytes(string text)
    {
        var random = new Random(Seed);
        var bytes = new List<byte>(text.Length * 2);
        foreach (var character in text)
        {
            var own = Gbk.GetBytes([character]);
            bytes.AddRange(own.Length == 2 && random.Next(100) == 0 ? [own[random.Next(2)]] : own);
        }
        return Gbk.GetString([.. bytes]);
    }

    private static string Shift(string text) =>
        string.Join(
            '\n',
            text.Split('\n').Select(line => Gbk.GetString(Gbk.GetBytes(line).AsSpan()[Math.Min(1, line.Length)..]))
        );

    private static string Mark(string text)
    {
        var marked = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            marked.Append(i % 5 == 4 && text[i] != '\n' ? '?' : text[i]);
            if (i % LineLength == LineLength - 1)
            {
                marked.Append('\n');
            }
        }
        return marked.ToString();
    }
}
