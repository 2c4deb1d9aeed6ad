namespace Articles.Text.Repairs;

/// <summary>The half-width brackets of a line.</summary>
internal static class Brackets
{
    private const int DeepestNesting = 16;

    /// <summary>Where the other bracket of each matched pair stands.</summary>
    public static IReadOnlyDictionary<int, int> Match(ReadOnlySpan<char> text)
    {
        if (!text.Contains('('))
        {
            return System.Collections.ObjectModel.ReadOnlyDictionary<int, int>.Empty;
        }
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && open.Count < DeepestNesting)
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.TryPop(out var start))
            {
                (pairs[start], pairs[i]) = (i, start);
            }
        }
        return pairs;
    }
}
