namespace Articles.Text.Repairs;

/// <summary>The half-width brackets of a line.</summary>
internal static class Brackets
{
    private const int DeepestNesting = 16;

    /// <summary>
    /// For each character how far away the other bracket of its pair stands: behind it for an opening bracket, before
    /// it (negative) for a closing one; 0 for all else. Empty where the line has no pair.
    /// </summary>
    public static int[] Match(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('(');
        if (first < 0 || !text[first..].Contains(')'))
        {
            return [];
        }
        var distances = new int[text.Length];
        var open = new Stack<int>();
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] == '(' && open.Count < DeepestNesting)
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.TryPop(out var start))
            {
                (distances[start], distances[i]) = (i - start, start - i);
            }
        }
        return distances;
    }
}
