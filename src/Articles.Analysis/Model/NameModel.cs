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
        using var starts = new WordStarts(text, Vocabulary.None);
        var outside = new bool[text.Length];
        excluded.CopyTo(outside);
        var names = new List<NameSpan>();
        Find(starts, outside, shortest: 1, isSettled: static (_, _) => false, names);
        return names;
    }

    /// <summary>Adds the names, in text order, none overlapping another.</summary>
    /// <param name="starts">What the lexicon says of the text.</param>
    /// <param name="outside">For each character whether no name can hold it; takes the screen's marks too.</param>
    /// <param name="shortest">Shorter names are not looked for where nothing else can stand.</param>
    /// <param name="isSettled">
    /// Asked of runs of characters in text order: whether no name in one is wanted. It is then not read.
    /// </param>
    /// <param name="names">Where they are added.</param>
    public void Find(
        WordStarts starts,
        Span<bool> outside,
        int shortest,
        Func<int, int, bool> isSettled,
        List<NameSpan> names
    )
    {
        var text = starts.Text;
        using var run = new NameRun(weights, names);
        using var view = new WordView(starts);
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfSentence(text, start);
            if (start >= view.End)
            {
                view.Read(start, WordStarts.EndOfStretch(text, start));
                weights.Screen.Mark(view, outside[view.Start..view.End]);
            }
            var features = new NameFeatures(view, start - view.Start, end - view.Start);
            for (var from = start; from < end; )
            {
                // Characters that no name holds part a sentence into runs that are read alone.
                var length = LengthOf(outside[from..end], isOutside: false);
                if (length >= shortest && !isSettled(from, from + length))
                {
                    run.Read(ref features, view.Start, from, length, from == start, from + length == end);
                }
                from += length;
                from += LengthOf(outside[from..end], isOutside: true);
            }
            start = end;
        }
    }

    private static int LengthOf(ReadOnlySpan<bool> outside, bool isOutside)
    {
        var length = outside.IndexOf(!isOutside);
        return length < 0 ? outside.Length : length;
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
