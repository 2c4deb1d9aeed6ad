using Articles.Analysis.Entities.Recognition.Bodies;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Ceremonies of two parties: 甲大学与乙集团战略合作签约仪式 is one event, not one of 乙集团 alone, since it takes two to sign.
/// </summary>
internal sealed class CeremonyOfTwo : IRecognizer
{
    private const string Ceremony = "仪式";
    private const string Signing = "签";

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        if (!text.Text.Contains(Ceremony, StringComparison.Ordinal))
        {
            return;
        }
        LentMap<int, int>? bodies = null;
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var candidate = candidates[i];
            if (
                candidate.Category == EntityCategory.Event
                && candidate.Start > 1
                && text.Text[candidate.Start - 1] is '与' or '和' or '同'
                && IsSigning(text.Text.AsSpan(candidate.Start, candidate.Length))
            )
            {
                bodies ??= BodyEnds.Of(candidates);
                if (bodies.Value.Items.TryGetValue(candidate.Start - 1, out var start))
                {
                    candidates.Add(candidate with { Start = start });
                }
            }
        }
        bodies?.Dispose();
    }

    private static bool IsSigning(ReadOnlySpan<char> name) =>
        name.EndsWith(Ceremony, StringComparison.Ordinal) && name.Contains(Signing, StringComparison.Ordinal);
}
