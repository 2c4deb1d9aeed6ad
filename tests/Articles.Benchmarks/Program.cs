using System.Globalization;
using System.Text;
using Articles.Benchmarks;
using Articles.Text.Conversion;
using Articles.Text.Pipeline;

if (args is ["memory-of", var kindOfText])
{
    return HeapNeed.Normalize(kindOfText);
}

if (args is ["analysis", .. var files])
{
    AnalysisTime.Print(files);
    return 0;
}

if (args is ["lost-bytes", var lines])
{
    LostBytesTime.Print(lines);
    return 0;
}

if (args is ["start", .. var folders])
{
    await StartTime.PrintAsync(folders);
    return 0;
}

if (args is ["memory"])
{
    HeapNeed.Print();
    return 0;
}

// Megabytes of UTF-8 a second for each step of normalization, at four sizes: a step that isn't linear gets slower from
// left to right. Every step reads what the steps before it left.
int[] sizes = [3_500, 35_000, 350_000, 3_500_000];
foreach (var (kind, sentences) in SampleText.Kinds)
{
    Console.WriteLine($"{kind, -26}{string.Concat(sizes.Select(size => $"{size * 3 / 1024, 9:N0} KB"))}");
    var drafts = sizes.Select(size => Draft(SampleText.OfLength(sentences, size))).ToArray();
    foreach (var step in NormalizationSteps.InOrder)
    {
        Console.Write($"{step.Name, -26}");
        for (var i = 0; i < drafts.Length; i++)
        {
            var draft = drafts[i];
            var time = StepTime.Measure(step, () => Copy(draft, draft.Text));
            var speed = Encoding.UTF8.GetByteCount(draft.Text) / time.TotalSeconds / 1_000_000;
            // A step that doesn't look at this kind of text takes no time that a clock can tell.
            var shown = time < TimeSpan.FromMicroseconds(1) ? "-" : speed.ToString("F1", CultureInfo.InvariantCulture);
            Console.Write($"{shown, 12}");
            drafts[i] = Copy(draft, new TextPipeline([step]).Run(draft).Text);
        }

        Console.WriteLine();
    }

    Console.WriteLine();
}

return 0;

static TextDraft Draft(string text) => new(text) { Script = ScriptCounts.Of(text).Script };

static TextDraft Copy(TextDraft draft, string text) =>
    new(text, draft.Format)
    {
        Script = draft.Script,
        Language = draft.Language,
        Facts = draft.Facts,
    };
