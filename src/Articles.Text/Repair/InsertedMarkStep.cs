using System.Runtime.InteropServices;
using System.Text;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out marks that a site put between characters, against copies or filters: dots (<c>市.委</c>) and pictures
/// (<c>突🂩然</c>) inside words, where no writer puts any, and a lone quotation mark or backtick behind 的
/// (<c>的'来历</c>). A mark inside a word counts only where the article has at least three; then pictures between two
/// characters go wherever they stand, dots only inside words.
/// </summary>
public sealed class InsertedMarkStep : ITextStep
{
    private const double InWord = 0.97;
    private const double Between = 0.9;
    private const double BehindParticle = 0.95;
    private const int FewestInWords = 3;
    private const int LongestRun = 12;

    /// <inheritdoc/>
    public string Name => "InsertedMark";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var (dots, pictures) = Find(draft.Text);
        var takesDots = dots.Count(run => run.IsInWord) >= FewestInWords;
        var takesPictures = pictures.Count(run => run.IsInWord) >= FewestInWords;
        var runs = (takesDots ? dots : []).Concat(takesPictures ? pictures : []);
        foreach (var run in runs.Concat(FindBehindParticle(draft)).OrderBy(run => run.Start))
        {
            if (run.Start >= edits.End)
            {
                edits.Remove(run.Start, run.Length, run.Confidence);
            }
        }
    }

    private static (List<MarkRun> Dots, List<MarkRun> Pictures) Find(string text)
    {
        var (dots, pictures) = (new List<MarkRun>(), new List<MarkRun>());
        var (divided, others) = (new HashSet<(char, char)>(), new List<int>());
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (!Han.IsHan(text[i - 1]))
            {
                continue;
            }
            if (text[i] is '.' && Han.IsHan(text[i + 1]))
            {
                if (WordAcross.Runs(text, i, 1))
                {
                    dots.Add(new MarkRun(i, 1, InWord));
                    divided.Add((text[i - 1], text[i + 1]));
                }
                else
                {
                    others.Add(i);
                }
                continue;
            }
            var length = Pictures(text.AsSpan(i));
            if (length > 0 && i + length < text.Length && IsTextBehind(text[i + length]))
            {
                pictures.Add(new MarkRun(i, length, WordAcross.Runs(text, i, length) ? InWord : Between));
            }
            i += length;
        }
        // The same two characters, where the words around them leave it open.
        dots.AddRange(
            others.Where(at => divided.Contains((text[at - 1], text[at + 1]))).Select(at => new MarkRun(at, 1, Between))
        );
        return (dots, pictures);
    }

    /// <summary>The length of the run of pictures at the head of a text, in UTF-16 code units.</summary>
    private static int Pictures(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < Math.Min(text.Length, LongestRun)
            && Rune.DecodeFromUtf16(text[length..], out var rune, out var units) == System.Buffers.OperationStatus.Done
            && rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or 0xFE0F
        )
        {
            length += units;
        }
        return length;
    }

    private static bool IsTextBehind(char character) =>
        Han.IsHan(character)
        || character is '，' or '。' or '、' or '；' or '：' or '！' or '？' or ',' or '.' or '!' or '?';

    /// <summary>A mark between 的 and a Chinese character that has no partner in its line.</summary>
    private static IEnumerable<MarkRun> FindBehindParticle(TextDraft draft)
    {
        foreach (var line in draft.Lines)
        {
            var text = draft.Text.AsSpan(line.Start, line.Length);
            var at = 1 + Math.Max(text.IndexOf("的'"), text.IndexOf("的`"));
            if (at > 0 && at + 1 < text.Length && Han.IsHan(text[at + 1]) && text.Count(text[at]) == 1)
            {
                yield return new MarkRun(line.Start + at, 1, BehindParticle);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct MarkRun(int Start, int Length, double Confidence)
    {
        public bool IsInWord => Confidence == InWord;
    }
}
