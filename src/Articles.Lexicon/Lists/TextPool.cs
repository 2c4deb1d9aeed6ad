namespace Articles.Lexicon.Lists;

/// <summary>Collects the characters of many texts, each sequence once: most names stand in several tables, and many in a longer one.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, uint> places = new(StringComparer.Ordinal);
    private char[] characters = new char[1 << 12];
    private int length;

    /// <summary>The characters so far.</summary>
    public ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    /// <summary>Takes texts in. The longer one of two is to come first, so that the other is found in it.</summary>
    /// <returns>The place of each, as <see cref="TextPlace"/> has it.</returns>
    public uint[] Add(IEnumerable<string> texts) => [.. texts.Select(Add)];

    private uint Add(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            var start = Characters.IndexOf(text);
            place = TextPlace.Of(start < 0 ? Append(text) : start, text.Length);
            places.Add(text, place);
        }
        return place;
    }

    private int Append(string text)
    {
        if (length + text.Length > characters.Length)
        {
            Array.Resize(ref characters, 2 * (length + text.Length));
        }
        text.CopyTo(characters.AsSpan(length));
        length += text.Length;
        return length - text.Length;
    }
}
