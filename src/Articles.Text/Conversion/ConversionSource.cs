namespace Articles.Text.Conversion;

/// <summary>A text to convert, with the offset in the very first input that each of its code units came from.</summary>
/// <param name="text">The text.</param>
/// <param name="origins">The offsets, one for each code unit; empty for a stretch of the first input itself.</param>
/// <param name="start">Where the text begins in the first input, if <paramref name="origins"/> is empty.</param>
internal readonly ref struct ConversionSource(ReadOnlySpan<char> text, ReadOnlySpan<int> origins, int start)
{
    private readonly ReadOnlySpan<int> origins = origins;

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The number of code units.</summary>
    public int Length => Text.Length;

    /// <summary>A part of the text.</summary>
    public ConversionSource Slice(int from, int length) =>
        new(Text.Slice(from, length), origins.IsEmpty ? origins : origins.Slice(from, length), start + from);

    /// <summary>The offset in the first input that a code unit came from.</summary>
    public int Origin(int index) => origins.IsEmpty ? start + index : origins[index];
}
