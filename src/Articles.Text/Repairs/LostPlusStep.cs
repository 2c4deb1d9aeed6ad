using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Puts back a <c>+</c> that a site turned into a space, where the words leave no other reading: between the numbers
/// of a quoted formula (<c>“1 2 N”</c>), behind a word that such names are made with (<c>“党建 ”模式</c>,
/// <c>“互联网 政务服务”</c>). Outside quotation marks only a name that the article has with its plus elsewhere, or that
/// was read so, and the names of national programmes (<see cref="PlusNames"/>): a space between the two halves of a
/// headline stays.
/// </summary>
public sealed class LostPlusStep : ITextStep
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“「『”」』");
    private const float Formula = 0.97f;
    private const float Named = 0.93f;
    private const float Open = 0.85f;

    /// <inheritdoc/>
    public string Name => "LostPlus";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Space))
        {
            return;
        }
        var text = draft.Text;
        var found = new List<LostPlus>();
        foreach (var line in draft.Lines)
        {
            var opening = -1;
            var rest = text.AsSpan(0, line.End);
            for (var i = Next(rest, line.Start); i < line.End; i = Next(rest, i + 1))
            {
                if (text[i] is '“' or '「' or '『')
                {
                    opening = i;
                }
                else if (text[i] is '”' or '」' or '』' && opening >= 0)
                {
                    Find(new QuotedName(text, opening + 1, i, line.End), found);
                    opening = -1;
                }
            }
        }
        var next = 0;
        foreach (var place in PlusNames.Find(text, found))
        {
            for (; next < found.Count && found[next].Start < place; next++)
            {
                edits.Replace(found[next].Start, 1, "+", found[next].Confidence);
            }
            edits.Replace(place, 1, "+", Named);
        }
        for (; next < found.Count; next++)
        {
            edits.Replace(found[next].Start, 1, "+", found[next].Confidence);
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Quotes) is >= 0 and var at ? from + at : text.Length;

    private static void Find(QuotedName name, List<LostPlus> found)
    {
        var confidence =
            name.IsFormula() ? Formula
            : name.IsCompound() ? Named
            : name.IsOpen() ? Open
            : 0;
        if (confidence == 0)
        {
            return;
        }
        for (var i = name.Start; i < name.End; i++)
        {
            if (name.Text[i] is ' ')
            {
                found.Add(new LostPlus(i, confidence));
            }
        }
    }
}

/// <summary>A space that stands for a plus. A text may have hundreds of thousands: eight bytes each.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Confidence">0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LostPlus(int Start, float Confidence);
