namespace Articles.Text.Formats.Word;

/// <summary>
/// XML that breaks off where a tag has more attributes than any program writes: a reader holds all of a tag's attributes
/// at once and compares them with one another.
/// </summary>
/// <param name="inner">The text to read; closed with this one.</param>
internal sealed class LimitedMarkup(TextReader inner) : TextReader
{
    // Counted by their equals signs, those of the text after the tag included.
    private const int MostAttributes = 10_000;
    private int signs;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var got = inner.Read(buffer);
        var rest = buffer[..got];
        for (int at; (at = rest.IndexOfAny('<', '=')) >= 0; rest = rest[(at + 1)..])
        {
            signs = rest[at] == '<' ? 0 : signs + 1;
            if (signs > MostAttributes)
            {
                throw new LimitExceededException($"has a tag with more than {MostAttributes} attributes");
            }
        }
        return got;
    }

    public override int Read() => throw new NotSupportedException();

    public override int Peek() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
