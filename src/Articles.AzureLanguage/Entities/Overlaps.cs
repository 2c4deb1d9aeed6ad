using Articles.Analysis;

namespace Articles.AzureLanguage.Entities;

/// <summary>Tells whether a stretch of the text overlaps any of the given mentions.</summary>
internal sealed class Overlaps
{
    private readonly List<(int Start, int End)> _spans = [];

    public Overlaps(IEnumerable<Mention> mentions)
    {
        // Spans that touch or overlap become one, so that one search tells.
        foreach (var mention in mentions.OrderBy(m => m.Offset))
        {
            var end = mention.Offset + mention.Length;
            if (_spans is [.., var last] && mention.Offset < last.End)
            {
                _spans[^1] = (last.Start, Math.Max(last.End, end));
            }
            else
            {
                _spans.Add((mention.Offset, end));
            }
        }
    }

    public bool Contains(Mention mention)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= mention.Offset ? (middle + 1, high) : (low, middle);
        }

        return low < _spans.Count && _spans[low].Start < mention.Offset + mention.Length;
    }
}
