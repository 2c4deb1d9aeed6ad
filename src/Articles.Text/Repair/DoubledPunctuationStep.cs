using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out the second of two equal commas, stops, semicolons or colons that a copy left in Chinese text. Three or
/// more are meant (an ellipsis of stops), and so are doubled exclamation and question marks. Half-width commas are
/// folded only once a line and with Chinese on both sides: several are the empty cells of a table.
/// </summary>
public sealed class DoubledPunctuationStep : ITextStep
{
    private const double Confidence = 0.97;

    /// <inheritdoc/>
    public string Name => "DoubledPunctuation";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        foreach (var line in draft.Lines)
        {
            var text = draft.Text.AsSpan(line.Start, line.Length);
            var isTable = text.Count(",,") > 1;
            for (var i = 1; i < text.Length; i++)
            {
                if (!IsPair(text[i - 1], text[i], isTable))
                {
                    continue;
                }
                var isRun = (i > 1 && IsComma(text[i - 2])) || (i + 1 < text.Length && IsComma(text[i + 1]));
                var isInside = i > 1 && Han.IsHan(text[i - 2]) && i + 1 < text.Length && Follows(text[i + 1]);
                if (!isRun && isInside)
                {
                    // Of a half-width and a full-width one the full-width one is meant.
                    edits.Remove(line.Start + (text[i] < '\x80' ? i : i - 1), 1, Confidence);
                }
            }
        }
    }

    private static bool IsPair(char first, char second, bool isTable) =>
        first == second
            ? second is '，' or '。' or '、' or '；' or '：' || (second is ',' && !isTable)
            : (first, second) is (',', '，') or ('，', ',') or ('，', '、') or ('、', '，');

    private static bool IsComma(char character) => character is '，' or '。' or '、' or '；' or '：' or ',' or '.';

    private static bool Follows(char character) =>
        Han.IsHan(character) || char.IsAsciiLetterOrDigit(character) || character is '“' or '《' or '（' or '”' or '’';
}
