using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Summary;

/// <summary>The different words of one sentence after another, by their numbers, all in one list that is lent.</summary>
internal sealed class SentenceWords : IDisposable
{
    private readonly TokenizedText _text;
    private readonly WordWeights _weights;
    private readonly LentList<int> _lent = LentList<int>.Take();

    // Of each word the mark of the set that it was met in last.
    private readonly int[] _marks;
    private int _mark;

    public SentenceWords(TokenizedText text, WordWeights weights)
    {
        (_text, _weights) = (text, weights);
        _marks = ArrayPool<int>.Shared.Rent(weights.Count);
        _marks.AsSpan(0, weights.Count).Clear();
    }

    /// <summary>Adds a sentence's words, in text order.</summary>
    public Range Add(TextSpan span)
    {
        var first = _lent.Items.Count;
        _mark++;
        for (var i = _text.TokenAt(span.Offset); i < _text.Count && _text.Start(i) < span.End; i++)
        {
            if (_weights.NumberOf(i) is >= 0 and var word && _marks[word] != _mark)
            {
                _marks[word] = _mark;
                _lent.Items.Add(word);
            }
        }
        return first.._lent.Items.Count;
    }

    /// <summary>A sentence's words.</summary>
    public ReadOnlySpan<int> Of(Range sentence) => CollectionsMarshal.AsSpan(_lent.Items)[sentence];

    /// <summary>Chooses the sentence that <see cref="Overlap"/> compares others with.</summary>
    public void Compare(Range sentence)
    {
        _mark++;
        foreach (var word in Of(sentence))
        {
            _marks[word] = _mark;
        }
    }

    /// <summary>The share of the words of the poorer one of two sentences that the other one has.</summary>
    /// <param name="one">The sentence that was given to <see cref="Compare"/>.</param>
    /// <param name="other">Another one.</param>
    public double Overlap(Range one, Range other)
    {
        var smaller = Math.Min(Of(one).Length, Of(other).Length);
        var common = 0;
        foreach (var word in Of(other))
        {
            common += _marks[word] == _mark ? 1 : 0;
        }
        return smaller == 0 ? 1 : (double)common / smaller;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _lent.Dispose();
        ArrayPool<int>.Shared.Return(_marks);
    }
}
