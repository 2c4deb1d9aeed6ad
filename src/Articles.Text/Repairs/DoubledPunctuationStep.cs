using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out the second of two equal commas, stops, semicolons or colons that a copy left in Chinese text, and a comma
/// that it put before another mark (<c>便宜,。</c>). Three or more are meant (an ellipsis of stops), and so are doubled
/// exclamation and question marks. In a line without a sentence's end several half-width pairs are the empty cells of
/// a table.
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
        if (!draft.Survey.HasPair(CharacterSigns.Mark))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            var isTable = text.Count(",,") > 1 && text.IndexOfAny("。；！？") < 0;
            for (var i = 1; i < text.Length; i++)
            {
                var isExtra = IsExtraComma(text, i);
                if (!isExtra && !IsPair(text[i - 1], text[i], isTable))
                {
                    continue;
                }
                var isRun = (i > 1 && IsMark(text[i - 2])) || (i + 1 < text.Length && IsMark(text[i + 1]));
                if (!isRun && i > 1 && (isExtra || IsInside(text, i)))
                {
                    // Of a half-width and a full-width comma the full-width one is meant.
                    var isSecond = !isExtra && text[i] < '\x80' && text[i - 1] > '\x80';
                    edits.Remove(line.Start + (isSecond ? i : i - 1), 1, Confidence);
                }
            }
        }
    }

    private static bool IsPair(char first, char second, bool isTable) =>
        first == second
            ? second is '，' or '。' or '、' or '；' or '：' || (second is ',' && !isTable)
            : (first, second) is (',', '，') or ('，', ',') or ('，', '、') or ('、', '，');

    /// <summary>Whether a comma stands before a mark that leaves nothing for it to divide.</summary>
    private static bool IsExtraComma(ReadOnlySpan<char> text, int at) =>
        text[at - 1] is ',' or '，'
        && at > 1
        && (
            text[at] is '。' or '；' or '！' or '？' or '、'
                ? IsEnd(text[at - 2]) || char.IsAsciiLetterOrDigit(text[at - 2])
                : text[at] is ';' or '!' && IsEnd(text[at - 2])
                    // Before more text a question mark may stand for a character that an encoding did not have.
                    || (
                        text[at] is '?'
                        && IsEnd(text[at - 2])
                        && (at + 1 == text.Length || !Han.IsOneUnit(text[at + 1]))
                    )
        );

    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        IsEnd(text[at - 2]) && at + 1 < text.Length && Follows(text[at + 1]);

    private static bool IsEnd(char character) =>
        Han.IsOneUnit(character) || character is '”' or '’' or '》' or '）' or ')' or '」' or '』' or '】';

    /// <summary>Whether a character is a mark that may stand beside another by mistake.</summary>
    internal static bool MayDouble(char character) => IsMark(character) || character is ';';

    private static bool IsMark(char character) =>
        character is '，' or '。' or '、' or '；' or '：' or '！' or '？' or ',' or '.' or '!' or '?';

    private static bool Follows(char character) =>
        Han.IsOneUnit(character)
        || char.IsAsciiLetterOrDigit(character)
        || character is '“' or '《' or '（' or '”' or '’' or '「' or '『';
}
