using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out what nobody sees: zero-width characters, soft hyphens, byte order marks inside, marks of direction,
/// control characters, variation selectors behind Chinese characters. Joiners stay where they are part of the writing
/// or of an emoji. A private-use character between two Chinese ones was a character once, and becomes U+FFFD; at the
/// edge of a line or beside a space it was an ornament, and goes.
/// </summary>
public sealed class InvisibleCharacterStep : ITextStep
{
    private const double Ornament = 0.9;
    private const char TextForm = '\uFE0E';
    private const char EmojiForm = '\uFE0F';

    /// <inheritdoc/>
    public string Name => "InvisibleCharacter";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        if (!draft.Has(CharacterSigns.Invisible))
        {
            return;
        }
        for (
            var i = CharacterKinds.IndexOf(text, 0, CharacterSigns.Invisible);
            i < text.Length;
            i = CharacterKinds.IndexOf(text, i + 1, CharacterSigns.Invisible)
        )
        {
            var before = i > 0 ? text[i - 1] : '\n';
            var after = i + 1 < text.Length ? text[i + 1] : '\n';
            if (text[i] is >= '\uE000' and <= '\uF8FF')
            {
                if (Han.IsOneUnit(before) && Han.IsOneUnit(after))
                {
                    edits.MarkUnrepaired(i, 1);
                }
                else
                {
                    edits.Remove(i, 1, Ornament);
                }
            }
            else if (IsInvisible(text[i]) || (IsJoiner(text[i]) && !Joins(text[i], before, after)))
            {
                edits.Remove(i, 1);
            }
        }
    }

    /// <summary>Whether a character may be taken out, by itself or where it stands.</summary>
    internal static bool MayGo(char character) =>
        character is >= '\uE000' and <= '\uF8FF' || IsInvisible(character) || IsJoiner(character);

    private static bool IsInvisible(char character) =>
        character
            is (< ' ' and not ('\n' or '\t'))
                or (>= '\x7F' and <= '\x9F')
                or '\u00AD'
                or '\u200B'
                or '\u200E'
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF'
                or (>= '\uFFF9' and <= '\uFFFB');

    private static bool IsJoiner(char character) => character is '\u200C' or '\u200D' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>
    /// Whether a joiner has something to join, anything but Chinese and Latin; a selector of a symbol's form, as emoji
    /// have it, needs nothing behind it.
    /// </summary>
    private static bool Joins(char joiner, char before, char after) =>
        IsJoinable(before)
        && (
            IsJoinable(after)
            || after is '\n' or ' '
            || (joiner is TextForm or EmojiForm && (char.IsLowSurrogate(before) || char.IsSymbol(before)))
        );

    private static bool IsJoinable(char character) =>
        character >= '\u0590'
        && !Han.IsOneUnit(character)
        && character is not (>= '\u3000' and <= '\u30FF') and not (>= '！' and <= '～');
}
