using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>Finds party congresses and their plenary sessions: 党的二十大, 党的十九届四中全会, 二十届三中全会.</summary>
internal sealed class PlenaryRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var at = s.IndexOf('中'); at >= 0; at = s.IndexOf('中', at + 1))
        {
            if (string.CompareOrdinal(s, at, "中全会", 0, 3) == 0)
            {
                Add(s, Left(s, at, NameNumerals.Chinese + "届大"), at + 3, candidates);
            }
        }
        for (var at = s.IndexOf('大'); at >= 0; at = s.IndexOf('大', at + 1))
        {
            var start = Left(s, at, NameNumerals.Chinese);
            if (at - start is 2 or 3 && StartsWithParty(s, start))
            {
                Add(s, start, at + 1, candidates);
            }
        }
    }

    private static int Left(string text, int at, string allowed)
    {
        var floor = Math.Max(0, at - 8);
        while (at > floor && allowed.Contains(text[at - 1]))
        {
            at--;
        }
        return at;
    }

    private static bool StartsWithParty(string text, int at) => at >= 2 && text[at - 2] == '党' && text[at - 1] == '的';

    private static void Add(string text, int start, int end, List<Candidate> candidates)
    {
        start = StartsWithParty(text, start) ? start - 2 : start;
        if (end - start >= 5)
        {
            candidates.Add(new Candidate(start, end, EntityCategory.Event, 1));
        }
    }
}
