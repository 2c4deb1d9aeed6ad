namespace Articles.Text.Conversion;

/// <summary>
/// A text that grows while it is converted. It knows of each code unit where in the first input it came from: code
/// units that replaced as many, one each; those that replaced a different number, all where that stretch began.
/// </summary>
/// <param name="capacity">The length to expect, in UTF-16 code units.</param>
/// <param name="tracked">Whether origins are wanted.</param>
internal sealed class ConversionBuffer(int capacity, bool tracked)
{
    private char[] text = new char[capacity];
    private int[] origins = tracked ? new int[capacity] : [];

    /// <summary>The number of code units.</summary>
    public int Length { get; private set; }

    /// <summary>The text so far.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(0, Length);

    /// <summary>What to convert further.</summary>
    public ConversionSource ToSource() => new(Text, tracked ? origins.AsSpan(0, Length) : [], 0);

    /// <summary>Makes it empty.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends a text as it is.</summary>
    public void Copy(ConversionSource source) => Replace(source, source.Text);

    /// <summary>Appends what replaces a text.</summary>
    public void Replace(ConversionSource source, ReadOnlySpan<char> replacement)
    {
        if (Length + replacement.Length > text.Length)
        {
            Array.Resize(ref text, int.Max(Length + replacement.Length, text.Length * 2));
            Array.Resize(ref origins, tracked ? text.Length : 0);
        }

        replacement.CopyTo(text.AsSpan(Length));
        if (tracked)
        {
            for (var i = 0; i < replacement.Length; i++)
            {
                origins[Length + i] = source.Origin(replacement.Length == source.Length ? i : 0);
            }
        }

        Length += replacement.Length;
    }

    /// <summary>What was changed in all.</summary>
    /// <param name="input">The first input.</param>
    public IEnumerable<ConversionEdit> Edits(string input)
    {
        var i = 0;
        while (i < Length)
        {
            var start = i;
            do
            {
                i++;
            } while (i < Length && origins[i] == origins[start]);

            var length = (i < Length ? origins[i] : input.Length) - origins[start];
            if (!Text[start..i].SequenceEqual(input.AsSpan(origins[start], length)))
            {
                yield return new ConversionEdit(origins[start], length, ShortText.Of(Text[start..i]));
            }
        }
    }
}
