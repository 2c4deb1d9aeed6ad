using System.Runtime.InteropServices;
using Articles.Text.Characters;

namespace Articles.Text.Layout;

/// <summary>What is known of a paragraph while its lines are put together.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Paragraph
{
    private const int LongestHeadline = 60;
    private int length;
    private int commas;
    private int sentences;
    private int stops;
    private int quotes;
    private int brackets;
    private bool followsProse;

    /// <summary>The paragraph behind another one, of which nothing is known yet.</summary>
    public static Paragraph Behind(Paragraph before) =>
        new() { followsProse = before.followsProse || before.stops > 0 };

    /// <summary>Whether a character is one of those that a paragraph is told by.</summary>
    public static bool IsTold(char c) =>
        c is '，' or '；' or '。' or '！' or '？' or '“' or '”' or '（' or '《' or '）' or '》';

    /// <summary>How many lines there are so far.</summary>
    public int Lines { get; private set; }

    /// <summary>Adds one line's text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (
            var i = CharacterKinds.IndexOf(text, 0, CharacterSigns.Clause);
            i < text.Length;
            i = CharacterKinds.IndexOf(text, i + 1, CharacterSigns.Clause)
        )
        {
            var c = text[i];
            commas += c is '，' or '；' ? 1 : 0;
            sentences += c is '。' or '！' or '？' ? 1 : 0;
            stops += c == '。' ? 1 : 0;
            quotes = Math.Max(
                0,
                quotes
                    + (
                        c == '“' ? 1
                        : c == '”' ? -1
                        : 0
                    )
            );
            brackets = Math.Max(
                0,
                brackets
                    + (
                        c is '（' or '《' ? 1
                        : c is '）' or '》' ? -1
                        : 0
                    )
            );
        }
        length += text.Length;
        Lines++;
    }

    /// <summary>Whether it is prose and no heading: a sentence has ended in it, or it is long and has clauses.</summary>
    public readonly bool IsProse => sentences > 0 || CanBeCut;

    /// <summary>Whether it is prose that a break may have cut: what cries out or asks may be a headline all the same.</summary>
    public readonly bool CanBeCut => stops > 0 || (length >= 28 && commas >= 2) || (length >= 45 && commas >= 1);

    /// <summary>Whether the article's headline could be as long, with clauses but without a stop: no prose stands before.</summary>
    public readonly bool MayBeHeadline => !followsProse && stops == 0 && length <= LongestHeadline;

    /// <summary>Whether it has clauses at all.</summary>
    public readonly bool HasClauses => sentences > 0 || commas > 0;

    /// <summary>Whether a quotation or a bracket in it is still open.</summary>
    public readonly bool IsOpen => length >= 15 && (quotes > 0 || brackets > 0);
}
