using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds a place's festivals, races and fairs that the dictionary has as one word: 平谷|桃花节, 宜昌|龙舟赛, 厦门|国际|茶博会. A holiday is
/// everybody's, and a round of a competition (半决赛) is none.
/// </summary>
internal sealed class PlacedOccasions : IRecognizer
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private static readonly WordSet Ends = WordTable.Set("events", "ends of occasions");
    private static readonly WordSet Short = WordTable.Set("events", "short occasions");
    private static readonly SearchValues<char> Lasts = SearchValues.Create([
        .. Ends.Words.Concat(Short.Words).Select(x => x[^1]),
    ]);
    private static readonly WordSet None = WordTable.Set("events", "no occasions");
    private static readonly WordSet Scopes = WordTable.Set("events", "scopes");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.NextEnding(1, Lasts); i < text.Count; i = text.NextEnding(i + 1, Lasts))
        {
            if (
                text.IsOneOf(i, Short)
                || (
                    text[i].Length is >= Shortest and <= Longest
                    && text.Kind(i) == TokenKind.Word
                    && Ends.LongestEnd(text[i]) > 0
                    && None.LongestEnd(text[i]) == 0
                )
            )
            {
                var place = text.IsOneOf(i - 1, Scopes) ? i - 2 : i - 1;
                if (place >= 0 && text.IsPlace(place))
                {
                    candidates.Add(new Candidate(text.Start(place), text.End(i), EntityCategory.Event, 0.6));
                }
            }
        }
    }
}
