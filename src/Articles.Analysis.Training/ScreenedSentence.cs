using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Training;

/// <summary>A sentence as the screen's trainer sees it.</summary>
internal sealed class ScreenedSentence
{
    private readonly int[] _features;
    private readonly (int Offset, int Length)[] _words;
    private readonly bool[] _isNamed;

    public ScreenedSentence(AnnotatedSentence sentence)
    {
        using var starts = new WordStarts(sentence.Text, Vocabulary.None);
        using var view = new WordView(starts);
        view.Read(0, sentence.Text.Length);
        _words = [.. view.Words.ToArray().Select(x => (x.Offset, x.Length))];
        _features = new int[Count * NameScreen.Count];
        for (var i = 0; i < Count; i++)
        {
            NameScreen.Write(view, i, _features.AsSpan(i * NameScreen.Count, NameScreen.Count));
        }
        _isNamed = [.. _words.Select(x => sentence.Names.Any(y => y.Start < x.Offset + x.Length && x.Offset < y.End))];
    }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Length;

    /// <summary>A word's features.</summary>
    public ReadOnlySpan<int> Features(int word) => _features.AsSpan(word * NameScreen.Count, NameScreen.Count);

    /// <summary>Whether a name holds the word or a part of it.</summary>
    public bool IsNamed(int word) => _isNamed[word];

    /// <summary>What each word's weights add up to.</summary>
    public int[] Scores(sbyte[] weights)
    {
        var scores = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            foreach (var feature in Features(i))
            {
                scores[i] += weights[feature];
            }
        }
        return scores;
    }

    /// <summary>The scores and lengths of the words of names.</summary>
    public IEnumerable<(int Score, int Length)> Named(int[] scores) =>
        Enumerable.Range(0, Count).Where(IsNamed).Select(x => (scores[x], _words[x].Length));

    /// <summary>Of each character whether its word stays below a score and is no name's.</summary>
    public bool[] Outside(int[] scores, int least)
    {
        var outside = new bool[_words.Sum(x => x.Length)];
        for (var i = 0; i < Count; i++)
        {
            outside.AsSpan(_words[i].Offset, _words[i].Length).Fill(scores[i] < least && !_isNamed[i]);
        }
        return outside;
    }
}
