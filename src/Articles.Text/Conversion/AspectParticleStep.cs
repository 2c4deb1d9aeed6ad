using System.Buffers;
using Articles.Lexicon;
using Articles.Text.Pipeline;

namespace Articles.Text.Conversion;

/// <summary>
/// Writes 着 where traditional text writes 著 for it (<see cref="AspectParticle"/>). It goes before
/// <see cref="TraditionalToSimplifiedStep"/>: only there can a line still be seen to be in traditional characters.
/// An article in simplified characters that a converter made of a traditional one is known by what it left: 著 is the
/// particle several times, 着 does not occur, and among them is a word that simplified text writes with 着 (随著).
/// </summary>
public sealed class AspectParticleStep : ITextStep
{
    private const char Write = '著';
    private const char Compatible = '\ufa5f';
    private const char Particle = '着';
    private const int FewestLeft = 3;
    private const int CommonWord = 100;
    private static readonly SearchValues<char> Wanted = SearchValues.Create([Write]);

    /// <inheritdoc/>
    public string Name => "AspectParticle";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Conversion;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (draft.Script == Script.Simplified && draft.Language == "zh")
        {
            ApplyToSimplified(draft.Text, edits);
        }

        foreach (var line in TraditionalLines.With(draft, Wanted))
        {
            if (line.Start >= edits.End)
            {
                Apply(line.Of(draft.Text), line.Start, edits);
            }
        }
    }

    private static void ApplyToSimplified(string text, EditList edits)
    {
        if (text.Contains(Particle, StringComparison.Ordinal) || !text.Contains(Write, StringComparison.Ordinal))
        {
            return;
        }

        List<int> places = [.. AspectParticle.Find(text)];
        if (places.Count >= FewestLeft && places.Exists(place => place > 0 && IsWord(text[place - 1])))
        {
            places.ForEach(place => edits.Replace(place, 1, "着"));
        }
    }

    private static bool IsWord(char before) =>
        Words.All.TryGetValue([before, Particle], out var word) && Words.Frequency(word) >= CommonWord;

    private static void Apply(ReadOnlySpan<char> text, int lineStart, EditList edits)
    {
        // No dictionary of the conversion has 著 in it: the first 著 of the one text, or its compatibility ideograph, is the
        // first 著 of the other.
        var simplified = ChineseConverter.Convert(text, ConversionKind.T2S);
        var (place, seen) = (-1, -1);
        foreach (var found in AspectParticle.Find(simplified))
        {
            while (seen < found)
            {
                seen = simplified.IndexOf(Write, seen + 1);
                place += 1 + text[(place + 1)..].IndexOfAny(Write, Compatible);
            }

            edits.Replace(lineStart + place, 1, "着");
        }
    }
}
