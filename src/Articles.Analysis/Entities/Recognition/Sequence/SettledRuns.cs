using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>
/// Tells of runs of characters, in text order, that none of the model's names in them would be taken: the model need not read
/// those.
/// </summary>
/// <param name="text">The article's words.</param>
/// <param name="mentions">What the rules found, in text order, none overlapping another.</param>
internal sealed class SettledRuns(TokenizedText text, IReadOnlyList<(string Surface, int Start)> mentions)
{
    private int _next;

    /// <summary>Whether a run is settled: it lies in what the rules found, or is one common word where they found nothing.</summary>
    public bool Holds(int start, int end)
    {
        while (_next < mentions.Count && EndOf(_next) <= start)
        {
            _next++;
        }
        return _next < mentions.Count && mentions[_next].Start < end
            // A name in there does not hold all that the rules found (HoldingNames).
            ? mentions[_next].Start <= start && end <= EndOf(_next)
            : NameShape.IsCommonWord(text, start, end);
    }

    private int EndOf(int mention) => mentions[mention].Start + mentions[mention].Surface.Length;
}
