using System.Runtime.InteropServices;
using System.Text;
using Articles.Text.Characters;
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
    private const double Particle = 0.95;
    private const int FewestInWords = 3;
    private const int LongestRun = 12;

    /// <inheritdoc/>
    public string Name => "InsertedMark";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Inserted))
        {
            return;
        }
        var divided = new HashSet<(char, char)>();
        var (dots, pictures) = (0, 0);
        foreach (var run in Find(draft.Text, 0, draft.Text.Length))
        {
            if (run.IsInWord && run.IsDot)
            {
                dots++;
                divided.Add(Around(draft.Text, run));
            }
            pictures += run.IsInWord && !run.IsDot ? 1 : 0;
        }
        foreach (var line in draft.Lines)
        {
            var apostrophe = BehindParticle(draft.Text, line);
            foreach (var run in Find(draft.Text, line.Start, line.End))
            {
                if (apostrophe >= 0 && apostrophe < run.Start)
                {
                    edits.Remove(apostrophe, 1, Particle);
                    apostrophe = -1;
                }
                // The same two characters count where the words around them leave it open.
                var goes = run.IsDot
                    ? dots >= FewestInWords && (run.IsInWord || divided.Contains(Around(draft.Text, run)))
                    : pictures >= FewestInWords;
                if (goes)
                {
                    edits.Remove(run.Start, run.Length, run.IsInWord ? InWord : Between);
                }
            }
            if (apostrophe >= 0)
            {
                edits.Remove(apostrophe, 1, Particle);
            }
        }
    }

    /// <summary>Every dot and every run of pictures between characters in a part of a text, in text order.</summary>
    private static IEnumerable<MarkRun> Find(string text, int start, int end)
    {
        // The last character of the part has none behind it to be told from.
        for (var i = Next(text, start + 1, end - 1); i < end - 1; i = Next(text, i + 1, end - 1))
        {
            if (!Han.IsOneUnit(text[i - 1]))
            {
                continue;
            }
            if (text[i] is '.')
            {
                if (Han.IsOneUnit(text[i + 1]))
                {
                    yield return new MarkRun(i, 1, IsDot: true, WordAcross.Runs(text, i, 1));
                }
                continue;
            }
            var length = Pictures(text.AsSpan(i, end - i));
            if (length > 0 && i + length < end && IsTextBehind(text[i + length]))
            {
                yield return new MarkRun(i, length, IsDot: false, WordAcross.Runs(text, i, length));
            }
            i += length;
        }
    }

    private static int Next(string text, int from, int end) =>
        from < end ? CharacterKinds.IndexOf(text.AsSpan(0, end), from, CharacterSigns.Inserted) : end;

    private static (char, char) Around(string text, MarkRun run) => (text[run.Start - 1], text[run.Start + run.Length]);

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
        Han.IsOneUnit(character)
        || character is '，' or '。' or '、' or '；' or '：' or '！' or '？' or ',' or '.' or '!' or '?';

    /// <summary>Where a mark stands between 的 and a Chinese character without a partner in its line; else −1.</summary>
    private static int BehindParticle(string whole, TextLine line)
    {
        var text = whole.AsSpan(line.Start, line.Length);
        var at = 1 + Math.Max(text.IndexOf("的'"), text.IndexOf("的`"));
        return at > 0 && at + 1 < text.Length && Han.IsOneUnit(text[at + 1]) && text.Count(text[at]) == 1
            ? line.Start + at
            : -1;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct MarkRun(int Start, int Length, bool IsDot, bool IsInWord);
}
