using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds districts and counties under their short names where several stand in a list: 三台、江油、游仙. One by itself is
/// mostly another word (高明, 和平), and so are two among many others.
/// </summary>
internal sealed class ListedPlaces : IRecognizer
{
    private const int Longest = 3;
    private const int Least = 2;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, '、'); i + 1 < text.Count; i = text.Next(i + 1, '、'))
        {
            if (text.Mark(i) == '、')
            {
                i = ReadList(text, i, candidates);
            }
        }
    }

    // Reads the list whose first comma stands at a token; returns its last one.
    private static int ReadList(TokenizedText text, int comma, List<Candidate> candidates)
    {
        var (items, places, before) = (1, 0, candidates.Count);
        if (StemBefore(text, comma) is { } first)
        {
            candidates.Add(first);
        }
        else if (text.IsPlace(comma - 1))
        {
            places++;
        }
        var last = comma;
        for (var next = comma; next < text.Count && text.Mark(next) == '、'; next = EndOfItem(text, next + 1))
        {
            last = next;
            items++;
            if (StemAt(text, next + 1) is { } stem)
            {
                candidates.Add(stem);
            }
            else if (text.IsPlace(next + 1))
            {
                places++;
            }
        }
        var stems = CollectionsMarshal.AsSpan(candidates)[before..];
        var proper = 0;
        foreach (ref readonly var stem in stems)
        {
            proper += PlaceStems.IsCommon(text.Text.AsSpan(stem.Start, stem.Length)) ? 0 : 1;
        }
        if (proper + places < Least || 2 * (stems.Length + places) <= items)
        {
            candidates.RemoveRange(before, stems.Length);
        }
        return last;
    }

    private static int EndOfItem(TokenizedText text, int token)
    {
        while (token < text.Count && text.Kind(token) is not (TokenKind.Mark or TokenKind.Space))
        {
            token++;
        }
        return token;
    }

    // The item that begins at a token, before a mark, a number, a line's end or what closes a list.
    private static Candidate? StemAt(TokenizedText text, int token)
    {
        for (var last = token; last < text.Count && text.End(last) - text.Start(token) <= Longest; last++)
        {
            if (EndsList(text, last + 1))
            {
                return ToCandidate(text, text.Start(token), text.End(last));
            }
        }
        return null;
    }

    private static bool EndsList(TokenizedText text, int token) =>
        token >= text.Count
        || text.Kind(token) is TokenKind.Mark or TokenKind.Number or TokenKind.Space
        || text[token] is "等" or "和" or "与" or "及" or "两地" or "三地";

    // The longest stem that ends at a comma and begins with a word.
    private static Candidate? StemBefore(TokenizedText text, int comma)
    {
        Candidate? found = null;
        for (var i = comma - 1; i >= 0 && text.Start(comma) - text.Start(i) <= Longest; i--)
        {
            found = ToCandidate(text, text.Start(i), text.Start(comma)) ?? found;
        }
        return found;
    }

    private static Candidate? ToCandidate(TokenizedText text, int start, int end) =>
        DivisionStem.Is(text.Text.AsSpan(start, end - start))
            ? new Candidate(start, end, EntityCategory.Location, 0.4)
            : null;
}
