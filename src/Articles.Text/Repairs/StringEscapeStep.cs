using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Writes the characters for which a copy of a database's or a program's string has escapes: ends of lines and tabs
/// (<c>\r\n</c>), quotation marks and slashes (<c>\"</c>), characters by their numbers (<c>\u4e2d</c>). Several of a kind
/// beside Chinese make an article sure, in which then all of that kind are written; a path or a line of code may have
/// one. An article that speaks of escapes keeps them, and so do lines with a backtick and Markdown, whose code has them
/// on purpose.
/// </summary>
public sealed class StringEscapeStep : ITextStep
{
    private const double Confidence = 0.98;
    private const int FewestSure = 2;
    private const int FewestNumbers = 3;

    // Single breaks in words that are no paths are written where there are so many others.
    private const int FewestBreaksOfAll = 4;

    private static readonly string[] Spoken = ["表示", "代表", "换行", "回车", "制表", "转义", "字符"];

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
        var (escapes, breaks, marks, numbers) = (new List<(StringEscape Escape, bool IsSure)>(), 0, 0, 0);
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            if (text.Contains('`'))
            {
                continue;
            }
            for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
            {
                var escape = StringEscape.At(text, at);
                at += int.Max(escape.Length, 1);
                if (escape.Length == 0 || IsOfCode(text, escape))
                {
                    continue;
                }
                if (IsSpokenOf(text, escape))
                {
                    return;
                }
                var isSure = IsInChinese(text, escape);
                breaks += isSure && escape.Kind == EscapeKind.Break ? escape.Count : 0;
                marks += isSure && escape.Kind == EscapeKind.Mark ? 1 : 0;
                numbers += isSure && escape.Kind == EscapeKind.Number ? 1 : 0;
                escapes.Add((escape with { Start = line.Start + escape.Start }, isSure));
            }
        }
        foreach (var (escape, isSure) in escapes)
        {
            var isWritten = escape.Kind switch
            {
                EscapeKind.Break => breaks >= (isSure ? FewestSure : FewestBreaksOfAll),
                EscapeKind.Mark => marks >= FewestSure,
                _ => numbers >= FewestNumbers,
            };
            if (isWritten)
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
        var atEnd =
            escape.Start == 0
            || text[escape.Start - 1] == '\n'
            || escape.End == text.Length
            || text[escape.End] == '\n';
        return escape.Kind == EscapeKind.Break && atEnd ? "" : escape.Written;
    }

    // [\u4e00-\u9fa5] is a pattern, and "完成\n") a statement.
    private static bool IsOfCode(ReadOnlySpan<char> text, StringEscape escape)
    {
        var before = escape.Start > 0 ? text[escape.Start - 1] : '\0';
        var after = text[escape.End..];
        return escape.Kind switch
        {
            EscapeKind.Number => before is '-' or '[' or '+' || after is ['-' or ']', ..],
            EscapeKind.Break => after is ['"' or '\'', ')' or ';' or ',', ..],
            _ => false,
        };
    }

    // \n表示换行, “\n”.
    private static bool IsSpokenOf(ReadOnlySpan<char> text, StringEscape escape)
    {
        var before = escape.Start > 0 ? text[escape.Start - 1] : '\0';
        var after = text[escape.End..].TrimStart(' ');
        return escape.Kind != EscapeKind.Number
            && (
                (escape.Count == 1 && CharacterClass.StartsWithAny(after, Spoken))
                || (before is '“' or '‘' or '「' && after is ['”' or '’' or '」', ..])
            );
    }

    // Where Chinese, a tag or a line's end stands on one side; a number also beside another.
    private static bool IsInChinese(ReadOnlySpan<char> text, StringEscape escape)
    {
        if (escape.Kind == EscapeKind.Number)
        {
            return escape.Written is [var unit] && CharacterClass.IsHan(unit);
        }
        var before = text[..escape.Start].TrimEnd(' ');
        var after = text[escape.End..].TrimStart(' ');
        return (IsChinese(before.IsEmpty ? '\n' : before[^1]) || IsChinese(after.IsEmpty ? '\n' : after[0]))
            && (escape.Count > 1 || after is [] or [not (>= 'a' and <= 'z'), ..]);
    }

    private static bool IsChinese(char character) =>
        character is '\n' or '<' or '>' || CharacterClass.IsChineseText(character);
}
