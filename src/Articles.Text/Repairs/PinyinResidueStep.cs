using System.Runtime.InteropServices;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out the syllables that a faulty conversion to traditional characters put behind characters: <c>產(chǎn)業(yè)</c>.
/// That conversion glosses common characters whose forms differ by script, each wherever it stands, and never a
/// character that both scripts share. An author does the opposite: the gloss stands behind a rare character, at its
/// first mention, or behind every character of a phrase. The step decides for the article as a whole by these signs,
/// and keeps every gloss that breaks them.
/// </summary>
public sealed class PinyinResidueStep : ITextStep
{
    private const double Confident = 0.99;
    private const double Lone = 0.9;
    private const int FewestBlanks = 3;

    /// <inheritdoc/>
    public string Name => "PinyinResidue";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Bracket))
        {
            return;
        }
        var glosses = GlossedCharacter.FindAll(draft.Text);
        if (glosses.Count == 0)
        {
            return;
        }
        var evidence = GlossEvidence.Weigh(draft.Text, glosses);
        var (count, withBlank) = (0, 0);
        for (var i = 0; i < glosses.Count; i++)
        {
            var isResidue = IsResidue(glosses, i, evidence);
            count += isResidue ? 1 : 0;
            withBlank += isResidue && IsBlankBehind(draft.Text, glosses[i]) ? 1 : 0;
        }
        var blank = count >= FewestBlanks && withBlank == count ? 1 : 0;
        // Where the conversion glossed characters, it glossed across letters too.
        var split = count > 0 ? SplitGloss.FindAll(draft.Text) : [];
        var next = 0;
        for (var i = 0; i < glosses.Count; i++)
        {
            if (IsResidue(glosses, i, evidence))
            {
                next = RemoveBefore(split, next, glosses[i].Start, edits);
                edits.Remove(glosses[i].Start, glosses[i].Length + blank, count > 1 ? Confident : Lone);
            }
        }
        RemoveBefore(split, next, draft.Text.Length, edits);
    }

    private static int RemoveBefore(List<OffsetSpan> split, int next, int end, EditList edits)
    {
        for (; next < split.Count && split[next].Start < end; next++)
        {
            edits.Remove(split[next].Start, split[next].Length, Confident);
        }
        return next;
    }

    private static bool IsResidue(List<GlossedCharacter> glosses, int index, GlossEvidence evidence) =>
        evidence.IsResidue(glosses[index])
        && (evidence.IsSystematic || !StandsInGlossedPhrase(CollectionsMarshal.AsSpan(glosses), index));

    /// <summary>Some conversions put a blank behind each gloss: <c>關(guan) 於(yu) 此事</c>.</summary>
    private static bool IsBlankBehind(string text, GlossedCharacter gloss) =>
        gloss.End < text.Length && text[gloss.End] == ' ';

    /// <summary>Whether a neighbour that both scripts share is glossed as well, as in a textbook.</summary>
    private static bool StandsInGlossedPhrase(ReadOnlySpan<GlossedCharacter> glosses, int index)
    {
        var gloss = glosses[index];
        return (
                index > 0
                && glosses[index - 1] is var before
                && before.End == gloss.Start - 1
                && !before.DiffersByScript
            )
            || (
                index + 1 < glosses.Length
                && glosses[index + 1] is var after
                && after.Start == gloss.End + 1
                && !after.DiffersByScript
            );
    }
}
