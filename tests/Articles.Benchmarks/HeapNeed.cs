using System.Diagnostics;
using System.Globalization;
using System.Text;
using Articles.Text;

namespace Articles.Benchmarks;

/// <summary>
/// How much memory normalization needs for a text, as a multiple of the file's size: the least heap limit under which
/// a process of its own still ends. What the collector has not cleared away yet is not counted that way.
/// </summary>
internal static class HeapNeed
{
    private const int FileBytes = 2_000_000;

    // The runtime and the dictionaries: what an article of a few sentences needs.
    private const int EmptyBytes = 12_000_000;
    private static readonly int[] Multiples = [4, 6, 8, 9, 10, 12, 15, 20, 30, 50];

    /// <summary>Prints a line for each kind of text.</summary>
    public static void Print()
    {
        foreach (var (kind, _) in Kinds)
        {
            var enough = Multiples.FirstOrDefault(multiple => Ends(kind, multiple));
            Console.WriteLine($"{kind, -24}{(enough == 0 ? "more than 50" : $"at most {enough}")} times the file");
        }
    }

    /// <summary>Normalizes one text of a kind; the process that <see cref="Print"/> starts.</summary>
    public static int Normalize(string kind)
    {
        var outcome = new ArticleNormalizer().Normalize(FileOf(kind));
        Console.WriteLine(outcome.Rejection);
        return outcome.Article is null ? 1 : 0;
    }

    private static byte[] FileOf(string kind)
    {
        var sentences = Encoding.UTF8.GetBytes(Kinds.First(k => k.Name == kind).Sentences);
        var bytes = new byte[FileBytes];
        for (var at = 0; at < bytes.Length; at += sentences.Length)
        {
            sentences.AsSpan(0, Math.Min(sentences.Length, bytes.Length - at)).CopyTo(bytes.AsSpan(at));
        }
        return bytes;
    }

    private static IEnumerable<(string Name, string Sentences)> Kinds =>
        [
            .. SampleText.Kinds,
            ("no line end", "规划提出要发展"),
            ("line ends", "规\n\n\n\n\n\n\n"),
            ("short lines", "规划\n提出\n"),
            ("spaced out", "规 划 提 出 发 展 。 "),
            ("question marks", "发?展?创?新?"),
            ("references", "&amp;amp;规划&#x4e2d;"),
            ("small full stops", "6﹒5%、"),
            ("quotations", "“党建 ”"),
            ("glosses", "惡(è)餓(è)"),
            ("one-letter lines", "a\n"),
            ("blank lines", "规 \n \n \n"),
            ("inserted dots", "市.委.市.委.规"),
            ("zero-width", "规\u200b划发\ue000展"),
            ("control characters", "规划\u0001, \n"),
            ("brackets", "(规)"),
            ("links", "# [规](a)"),
            ("words", "规ab划cd"),
            ("Latin, one line", "a plan, 規 "),
            ("lone bytes", "规划发展今年以来\ufffd"),
        ];

    private static bool Ends(string kind, int multiple)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["memory-of", kind])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var limit = EmptyBytes + ((long)multiple * FileBytes);
        start.Environment["DOTNET_GCHeapHardLimit"] = limit.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCgen0size"] = "400000";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // Code that is compiled in haste keeps what it has done with until a method ends.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
