using Articles.Analysis.Segmentation;

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

    /// <summary>Finds the names, in text order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="excluded">For each character whether no name can hold it; nothing where every character may.</param>
    public List<NameSpan> Find(string text, ReadOnlySpan<bool> excluded = default)
    {
        var names = new List<NameSpan>();
        var run = new NameRun(weights, Math.Min(text.Length, LongestSentence), names);
        using var view = new WordView(text);
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfSentence(text, start);
            if (start >= view.End)
            {
                view.Read(start, WordPath.EndOfStretch(text, start));
            }
            var features = new NameFeatures(view, start - view.Start, end - view.Start);
            for (var from = start; from < end; )
            {
                // Characters that no name holds part a sentence into runs that are read alone.
                var length = excluded.IsEmpty ? end - from : LengthOf(excluded[from..end], isExcluded: false);
                if (length > 0)
                {
                    run.Read(ref features, view.Start, from, length, from == start, from + length == end);
                }
                from += length;
                from += excluded.IsEmpty ? 0 : LengthOf(excluded[from..end], isExcluded: true);
            }
            start = end;
        }
        return names;
    }

    private static int LengthOf(ReadOnlySpan<bool> excluded, bool isExcluded)
    {
        var length = excluded.IndexOf(!isExcluded);
        return length < 0 ? excluded.Length : length;
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
