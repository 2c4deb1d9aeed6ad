namespace Articles.Text.Pipeline;

/// <summary>Gives one string for equal short spans: the same few glosses and marks come back thousands of times.</summary>
internal sealed class SharedStrings
{
    private const int Longest = 8;
    private const int Most = 4096;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public SharedStrings() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> span)
    {
        if (span.Length > Longest)
        {
            return span.ToString();
        }
        if (lookup.TryGetValue(span, out var text))
        {
            return text;
        }
        text = span.ToString();
        if (known.Count < Most)
        {
            known.Add(text);
        }
        return text;
    }
}
