using System.Runtime.InteropServices;
using Articles.Text.Characters;
using Articles.Text.Conversion;
using Articles.Text.Formats.Leftovers;

namespace Articles.Text.Pipeline;

/// <summary>A text on its way through the pipeline, with what is known of it so far.</summary>
/// <param name="text">The text; lines end with <c>\n</c> alone.</param>
/// <param name="format">The container that the text came in.</param>
public sealed class TextDraft(string text, ArticleFormat format = ArticleFormat.Text)
{
    private IReadOnlyList<TextLine>? lines;
    private TextSurvey? survey;

    /// <summary>The text as the steps so far have left it.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The container that the text came in.</summary>
    public ArticleFormat Format { get; } = format;

    /// <summary>The script that the article was written in; found before the first step, from the damaged text.</summary>
    public Script Script { get; init; }

    /// <summary>How traditional characters are converted.</summary>
    public ConversionKind Conversion { get; init; } = ConversionKind.T2S;

    /// <summary>BCP 47 tag of the main language, found before the first step.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>
    /// Whether the container said that the first line is the title: such a line is no heading to be guessed at, it is
    /// neither joined with what follows nor cut.
    /// </summary>
    public bool StartsWithTitle { get; set; }

    /// <summary>What the article says of itself, as far as the steps and the container have found it.</summary>
    public ArticleFacts Facts { get; set; } = new(null, null, null, null, null);

    /// <summary>The lines of <see cref="Text"/>, without their ends; found once per step.</summary>
    public IReadOnlyList<TextLine> Lines => lines ??= new TextLines(Text);

    /// <summary>What one pass over <see cref="Text"/> tells all steps; made when a step first asks.</summary>
    internal TextSurvey Survey => survey ??= CharacterKinds.Survey(Text);

    /// <summary>The tags left in the first text, where they have been looked for; null once a step has changed it.</summary>
    internal IReadOnlyList<LeftoverTag>? Leftovers { get; set; }

    /// <summary>Whether a character of <see cref="Text"/> has one of some signs.</summary>
    internal bool Has(CharacterSigns signs) => Survey.Has(signs);

    /// <summary>Puts the next text in place of the current one; for the pipeline, and for tests of single steps.</summary>
    internal void Advance(string next)
    {
        Text = next;
        (lines, survey, Leftovers) = (null, null, null);
    }
}

/// <summary>One line of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, without the line feed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextLine(int Start, int Length)
{
    /// <summary>Where it ends: the offset of its line feed, or the end of the text.</summary>
    public int End => Start + Length;

    /// <summary>Its characters.</summary>
    /// <param name="text">The text that it is a line of.</param>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
