using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds stations that are called by a district, county or city in short (安化动车站, 石门汽车站). Such short names are mostly other
/// words too (安化, 进贤), so that no other rule begins a name with them.
/// </summary>
internal sealed class StationsOfDivisions : IRecognizer
{
    private const int Longest = 3;

    // How often the dictionary has met a word that is rather a place than itself.
    private const int MostFrequent = 1000;

    private static readonly WordSet Stations = new(["动车站", "高铁站", "火车站", "汽车站", "客运站"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, Stations); i < text.Count; i = text.Next(i + 1, Stations))
        {
            for (var first = i - 1; first >= 0 && text.Start(i) - text.Start(first) <= Longest; first--)
            {
                if (text.Kind(first) != TokenKind.Word)
                {
                    break;
                }
                if (DivisionStem.Is(text.SpanOf(first, i - 1)) && !IsCommon(text, first, i))
                {
                    candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Location, 0.7));
                    break;
                }
            }
        }
    }

    // 新建|火车站, 市|中心|汽车站: towns are called by nearly every word, and some counties by verbs.
    private static bool IsCommon(TokenizedText text, int first, int station) =>
        first == station - 1
        && (
            (Words.All.TryGetValue(text[first], out var word) && Words.Frequency(word) > MostFrequent)
            || text.IsOneOf(first, Grammar.Generic)
            || text.IsOneOf(first, Grammar.Boundaries)
            || text.IsOneOf(first, PhraseStart.LeadingVerbs)
        );
}
