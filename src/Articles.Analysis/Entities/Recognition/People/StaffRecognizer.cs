using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds people by the body right before their name: 云上大学李某某教授、星澜研究院张某等.</summary>
internal sealed class StaffRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (PersonName.MayBegin(text, i) && StaffName.EndAt(text, i) is > 0 and var end)
            {
                candidates.Add(new Candidate(text.Start(i), end, EntityCategory.Person, 0.8));
            }
        }
    }
}
