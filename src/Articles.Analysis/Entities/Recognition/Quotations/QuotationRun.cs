using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>
/// Quotations side by side (“甲通”“乙云”“丙喇叭”): where most are products the others are too, unless the noun behind the last one makes
/// sayings of them all.
/// </summary>
internal struct QuotationRun
{
    private const int Shortest = 4;
    private const int Longest = 8;
    private const int LeastProducts = 2;

    private int _close;
    private int _count;
    private int _products;
    private List<(int Start, int End)>? _open;

    /// <summary>Takes the next quotation of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Its opening mark.</param>
    /// <param name="close">Its closing mark.</param>
    /// <param name="category">What it was found to be; null if nothing.</param>
    /// <param name="candidates">Where the run that it does not belong to goes.</param>
    public void Take(TokenizedText text, int open, int close, string? category, List<Candidate> candidates)
    {
        if (_count > 0 && open != _close + 1 && !(open == _close + 2 && text.Mark(_close + 1) is '、'))
        {
            End(text, candidates);
        }
        (_close, _count) = (close, _count + 1);
        _products += category == EntityCategory.Product ? 1 : 0;
        var (start, end) = (text.End(open), text.Start(close));
        if (category is null && end - start is >= Shortest and <= Longest && text.Tag(open + 1) is not ['v' or 'd', ..])
        {
            (_open ??= []).Add((start, end));
        }
    }

    /// <summary>Ends the run.</summary>
    public void End(TokenizedText text, List<Candidate> candidates)
    {
        if (
            _open is { Count: > 0 }
            && _products >= LeastProducts
            && _products > _open.Count
            && ClassBehind.Of(text, _close) is not ""
        )
        {
            foreach (var (start, end) in CollectionsMarshal.AsSpan(_open))
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Product, 0.6));
            }
        }
        (_count, _products) = (0, 0);
        _open?.Clear();
    }
}
