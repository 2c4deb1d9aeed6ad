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
    private const double Formula = 0.97;
    private const double Named = 0.93;
    private const double Open = 0.85;

    /// <inheritdoc/>
    public string Name => "LostPlus";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var found = new List<(int Start, double Confidence)>();
        foreach (var line in draft.Lines)
        {
            var opening = -1;
            for (var i = line.Start; i < line.End; i++)
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
        var read = found.Select(plus => plus.Start).ToHashSet();
        found.AddRange(PlusNames.Find(text, read).Select(place => (place, Named)));
        foreach (var (start, confidence) in found.OrderBy(plus => plus.Start))
        {
            edits.Replace(start, 1, "+", confidence);
        }
    }

    private static void Find(QuotedName name, List<(int, double)> found)
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
                found.Add((i, confidence));
            }
        }
    }
}
