using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out the question marks that stand for blanks an encoding did not have: wide or no-break blanks that indent a
/// paragraph (<c>????今年以来</c>) or end it (<c>很重要。?</c>). Behind a word a mark at a line's end goes only where the
/// article has such marks behind full stops, and only where nothing in the line asks.
/// </summary>
public sealed class LostBlankStep : ITextStep
{
    private const double AfterStop = 0.97;
    private const double AfterWord = 0.85;
    private const int FewestIndents = 2;
    private const int FewestStops = 2;
    private static readonly string[] Questions =
    [
        "吗",
        "嗎",
        "呢",
        "么",
        "麼",
        "何",
        "谁",
        "誰",
        "哪",
        "几",
        "幾",
        "多少",
        "怎",
        "是否",
        "能否",
        "可否",
        "吧",
        "不",
        "没",
        "沒",
    ];

    /// <inheritdoc/>
    public string Name => "LostBlank";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Question))
        {
            return;
        }
        var isGeneral = draft.Lines.Count(line => EndsAfterStop(line.Of(draft.Text))) >= FewestStops;
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            var first = text.IndexOfAnyExcept('?');
            if (first >= FewestIndents && IsText(text[first]))
            {
                edits.Remove(line.Start, first, AfterStop);
            }
            var length = text.Length - text.LastIndexOfAnyExcept('?') - 1;
            if (length == 0 || length == text.Length)
            {
                continue;
            }
            if (EndsAfterStop(text))
            {
                edits.Remove(line.End - length, length, AfterStop);
            }
            else if (isGeneral && length == 1 && Han.IsOneUnit(text[^2]) && !Asks(text))
            {
                edits.Remove(line.End - 1, 1, AfterWord);
            }
        }
    }

    /// <summary>Whether a line ends with a question mark right behind a full stop.</summary>
    private static bool EndsAfterStop(ReadOnlySpan<char> line) =>
        line.EndsWith('?') && line.TrimEnd('?') is [.., _, '。' or '；' or '：'];

    private static bool IsText(char character) => Han.IsOneUnit(character) || character is '“' or '《' or '（' or '【';

    private static bool Asks(ReadOnlySpan<char> line)
    {
        foreach (var word in Questions)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
