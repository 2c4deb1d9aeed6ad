using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds stations that a text lists as such, whatever words they are called by: 设车站4座，分别是和平站、机场站、溪口站. 加油站、充电站
/// are kinds.
/// </summary>
internal sealed class ListedStations : IRecognizer
{
    private const int Least = 2;
    private const int Longest = 8;
    private const int Reach = 24;

    private static readonly WordSet Announcing = new(["车站", "站点", "设站"]);
    private static readonly WordSet Kinds = WordTable.Set("places", "kind of station");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Announcing); i < text.Count; i = text.Next(i + 1, Announcing))
        {
            if (Opening(text, text.End(i)) is > 0 and var first && text.StartsToken(first))
            {
                AddList(text, text.TokenAt(first), candidates);
            }
        }
    }

    // Where the list begins, in a bracket or behind 分别是; 0 if none does.
    private static int Opening(TokenizedText text, int end)
    {
        var window = text.Text.AsSpan(end, Math.Min(Reach, text.Text.Length - end));
        window = window[..(window.IndexOfAny('。', '；', '\n') is >= 0 and var stop ? stop : window.Length)];
        foreach (var opening in Openings)
        {
            if (window.IndexOf(opening) is >= 0 and var at && at + opening.Length < window.Length)
            {
                return end + at + opening.Length;
            }
        }
        return 0;
    }

    private static readonly string[] Openings = ["（", "分别是", "分别为"];

    // Stations with 、 between them, up to the first item that is none.
    private static void AddList(TokenizedText text, int first, List<Candidate> candidates)
    {
        using var lent = LentList<Candidate>.Take();
        var items = lent.Items;
        for (var start = first; start < text.Count; )
        {
            var last = start;
            while (text.Kind(last + 1) is TokenKind.Word or TokenKind.Latin or TokenKind.Number)
            {
                last++;
            }
            var name = text.SpanOf(start, last);
            if (name.Length is < 3 or > Longest || name[^1] != '站' || Kinds.LongestEnd(name) > 0)
            {
                break;
            }
            items.Add(new Candidate(text.Start(start), text.End(last), EntityCategory.Location, 0.8));
            if (text.Mark(last + 1) is not '、')
            {
                break;
            }
            start = last + 2;
        }
        if (items.Count >= Least)
        {
            candidates.AddRange(items);
        }
    }
}
