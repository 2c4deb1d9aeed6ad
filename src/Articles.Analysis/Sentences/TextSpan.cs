using System.Runtime.InteropServices;

namespace Articles.Analysis.Sentences;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Offset, int Length)
{
    /// <summary>Where it ends: the offset after its last code unit.</summary>
    public int End => Offset + Length;

    /// <summary>Whether an offset lies inside.</summary>
    /// <param name="offset">An offset in UTF-16 code units.</param>
    /// <returns>True from <see cref="Offset"/> up to, not including, <see cref="End"/>.</returns>
    public bool Contains(int offset) => offset >= Offset && offset < End;

    /// <summary>The rest of it from an offset inside on.</summary>
    internal TextSpan From(int start) => new(start, End - start);

    /// <summary>The stretch itself.</summary>
    /// <param name="text">The text that the span was taken from.</param>
    /// <returns>The code units from <see cref="Offset"/> to <see cref="End"/>.</returns>
    public string Of(string text) => text.Substring(Offset, Length);
}

/// <summary>A line that has text, white space around it left out.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="FirstSentence">The index of its first sentence.</param>
/// <param name="SentenceCount">How many sentences it has, at least one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Paragraph(TextSpan Span, int FirstSentence, int SentenceCount);

/// <summary>A sentence with its end mark and closing quotation marks.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="FirstClause">The index of its first clause.</param>
/// <param name="ClauseCount">How many clauses it has, at least one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(TextSpan Span, int Paragraph, int FirstClause, int ClauseCount);

/// <summary>What stands between commas, without the marks around it.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Before">The mark before it: <c>\0</c> at the sentence's beginning.</param>
/// <param name="After">The mark after it: <c>\0</c> at the sentence's end.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Clause(TextSpan Span, int Sentence, char Before, char After);
