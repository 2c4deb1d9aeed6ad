using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>
/// Finds systems that are called by a formula of numbers: the whole name with the formula in it, or, where brackets stand between,
/// the formula and the rest each by itself (<see cref="Names.ExplainedCodes"/> joins them).
/// </summary>
internal sealed class CodedSystemRecognizer : IRecognizer
{
    private const double Sure = 0.9;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var systems = LentList<CodedSystem>.Take();
        CodedSystem.Find(text, systems.Items);
        foreach (var system in systems.Items)
        {
            var (start, end) = (text.End(system.Open), text.Start(system.Close));
            if (system.IsExplained)
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Product, Sure));
                candidates.Add(
                    new Candidate(text.Start(system.First), text.End(system.Last), EntityCategory.Product, Sure)
                );
            }
            else
            {
                candidates.Add(
                    new Candidate(
                        text.Start(system.Open),
                        text.End(system.Last),
                        EntityCategory.Product,
                        Sure,
                        start,
                        end
                    )
                );
            }
        }
    }
}
