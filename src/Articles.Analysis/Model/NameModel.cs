namespace Articles.Analysis.Model;

/// <summary>
/// Reads people, places and organizations out of a text by weights that were trained on annotated text. Deterministic,
/// linear in the text's length, safe to share between threads.
/// </summary>
internal sealed class NameModel(NameWeights weights)
{
    /// <summary>A sentence longer than this is read in parts: the bound of the buffers.</summary>
    private const int LongestSentence = 512;

    private static readonly Lazy<NameModel> Default = new(() =>
        new NameModel(new NameWeights(ResourceBytes.OfResource("names.bin")))
    );

    /// <summary>The model that is part of the product.</summary>
    public static NameModel Shipped => Default.Value;

    /// <summary>The score of a name at a character that none can hold.</summary>
    private const int Excluded = -1_000_000;

    /// <summary>Finds the names, in text order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="excluded">For each character whether no name can hold it; nothing where every character may.</param>
    public List<NameSpan> Find(string text, ReadOnlySpan<bool> excluded = default)
    {
        var view = new WordView(text);
        var names = new List<NameSpan>();
        var decoder = new NameDecoder();
        var scores = new int[Math.Min(text.Length, LongestSentence) * NameTags.Count];
        var tags = new byte[Math.Min(text.Length, LongestSentence)];
        var margins = new int[tags.Length];
        Span<ulong> features = stackalloc ulong[NameFeatures.Count];
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfSentence(text, start);
            var length = end - start;
            for (var i = 0; i < length; i++)
            {
                var row = scores.AsSpan(i * NameTags.Count, NameTags.Count);
                if (!excluded.IsEmpty && excluded[start + i])
                {
                    row.Fill(Excluded);
                    row[NameTags.Outside] = 0;
                    continue;
                }
                NameFeatures.Write(view, start, end, start + i, features);
                weights.Score(features, row);
            }
            decoder.Decode(scores, weights.Transitions, tags.AsSpan(0, length));
            decoder.Margins(scores, weights.Transitions, tags.AsSpan(0, length), margins.AsSpan(0, length));
            AddNames(start, tags.AsSpan(0, length), margins, names);
            start = end;
        }
        return names;
    }

    private static void AddNames(int offset, ReadOnlySpan<byte> tags, ReadOnlySpan<int> margins, List<NameSpan> names)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (!NameTags.Begins(tags[i]))
            {
                continue;
            }
            // A reading without this name has another tag at one of its characters at least.
            var (start, margin) = (i, margins[i]);
            while (!NameTags.Ends(tags[i]))
            {
                i++;
                margin = Math.Min(margin, margins[i]);
            }
            names.Add(new NameSpan(offset + start, offset + i + 1, NameTags.Kind(tags[i]), margin));
        }
    }

    private static int EndOfSentence(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestSentence);
        for (var i = start; i < limit; i++)
        {
            if (text[i] is '。' or '！' or '？' or '\n')
            {
                return i + 1;
            }
        }
        return limit;
    }
}
