using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Writes the characters for which a copy of a database's or a program's string has escapes: ends of lines and tabs
/// (<c>\r\n</c>), quotation marks and slashes (<c>\"</c>), characters by their numbers (<c>\u4e2d</c>). Beside Chinese
/// alone, and not for a single one: a path or a line of code may have that. Markdown, whose code has them on purpose,
/// and lines with a backtick stay as they are.
/// </summary>
public sealed class StringEscapeStep : ITextStep
{
    private const double Confidence = 0.98;
    private const int Fewest = 2;
    private const int FewestNumbers = 3;

    /// <inheritdoc/>
    public string Name => "StringEscape";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (draft.Format == ArticleFormat.Markdown || !draft.Text.Contains('\\', StringComparison.Ordinal))
        {
            return;
        }
        var (escapes, breaks, marks, numbers) = (new List<StringEscape>(), 0, 0, 0);
        foreach (var line in draft.Lines)
        {
            var text = draft.Text.AsSpan(line.Start, line.Length);
            if (text.Contains('`'))
            {
                continue;
            }
            for (var at = text.IndexOf('\\'); at >= 0 && at < text.Length; at = Next(text, at))
            {
                var escape = StringEscape.At(text, at);
                if (escape.Length == 0 || !IsInChinese(text, escape))
                {
                    at += int.Max(escape.Length, 1);
                    continue;
                }
                escapes.Add(escape with { Start = line.Start + at });
                breaks += escape.Kind == EscapeKind.Break ? escape.Count : 0;
                marks += escape.Kind == EscapeKind.Mark ? 1 : 0;
                numbers += escape.Kind == EscapeKind.Number ? 1 : 0;
                at += escape.Length;
            }
        }
        foreach (var escape in escapes)
        {
            var isSure = escape.Kind switch
            {
                EscapeKind.Break => breaks >= Fewest,
                EscapeKind.Mark => marks >= Fewest,
                _ => numbers >= FewestNumbers,
            };
            if (isSure)
            {
                edits.Replace(escape.Start, escape.Length, Written(draft.Text, escape), Confidence);
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var leap = from < text.Length ? text[from..].IndexOf('\\') : -1;
        return leap < 0 ? text.Length : from + leap;
    }

    // A line's end is none where a line ends anyway; a tab at a line's end is nothing.
    private static string Written(string text, StringEscape escape)
    {
        if (escape.Kind != EscapeKind.Break)
        {
            return escape.Written.ToString();
        }
        var atEnd =
            escape.Start == 0
            || text[escape.Start - 1] == '\n'
            || escape.End == text.Length
            || text[escape.End] == '\n';
        return atEnd ? "" : escape.Written.ToString();
    }

    // A number is read anywhere; the others where Chinese, a tag or a line's end stands on one side.
    private static bool IsInChinese(ReadOnlySpan<char> text, StringEscape escape)
    {
        if (escape.Kind == EscapeKind.Number)
        {
            return true;
        }
        var before = text[..escape.Start].TrimEnd(' ');
        var after = text[escape.End..].TrimStart(' ');
        return IsChinese(before.IsEmpty ? '\n' : before[^1]) || IsChinese(after.IsEmpty ? '\n' : after[0])
            ? escape.Count > 1 || after is [] or [not (>= 'a' and <= 'z'), ..]
            : false;
    }

    private static bool IsChinese(char character) =>
        character is '\n' or '<' or '>'
        || CharacterClass.IsHan(character)
        || CharacterClass.IsChinesePunctuation(character);
}
