using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds units of bodies that were found before it: a team that is called by what it works on (云上大学水稻栽培团队), and a firm's
/// business that somebody heads (云帆消费者业务CEO).
/// </summary>
internal sealed class TeamRecognizer : IRecognizer
{
    private const int MostTokens = 7;
    private const int Longest = 18;

    private static readonly SearchValues<char> Lasts = SearchValues.Create("队组班团务群GU");
    private static readonly WordSet Teams = WordTable.Set("teams", "team");
    private static readonly WordSet Businesses = WordTable.Set("teams", "business");
    private static readonly WordSet Plain = WordTable.Set("teams", "plain");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        LentMap<int, int>? bodies = null;
        for (var i = text.NextEnding(1, Lasts); i < text.Count; i = text.NextEnding(i + 1, Lasts))
        {
            var isTeam = Teams.Contains(text[i]);
            if (!isTeam && !(Businesses.Contains(text[i]) && Grammar.Offices.Contains(text[text.After(i)])))
            {
                continue;
            }
            bodies ??= BodyEnds.Of(candidates);
            if (Owner(text, i, bodies.Value.Items) is >= 0 and var start)
            {
                candidates.Add(new Candidate(start, text.End(i), EntityCategory.Organization, 0.8));
            }
        }
        bodies?.Dispose();
    }

    // Where the body begins before the words that tell what its unit does; -1 if there is none, or if they tell nothing.
    private static int Owner(TokenizedText text, int unit, Dictionary<int, int> bodies)
    {
        var (first, tells) = (unit, false);
        while (first > 0 && unit - first < MostTokens && text.End(unit) - text.Start(first) <= Longest)
        {
            if (first < unit && tells && bodies.TryGetValue(text.End(first - 1), out var start))
            {
                return start;
            }
            if (!MayTell(text, first - 1))
            {
                return -1;
            }
            first--;
            tells |=
                text.Kind(first) is not TokenKind.Mark
                && !Plain.Contains(text[first])
                && !Grammar.Generic.Contains(text[first]);
        }
        return -1;
    }

    private static bool MayTell(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin
        || (text.Mark(token) is ' ' && PhraseReach.IsLatinEdge(text, token))
        || (
            text.Kind(token) == TokenKind.Word
            && text.Tag(token) is not ("title" or "nr" or "uj" or "u" or "p" or "c" or "d" or "r" or "m")
            && PhraseReach.Belongs(text, token)
        );
}
