using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Takes up what a clause brings into being or carries out, for the clauses after it, and leaves what is only carried out where
/// they tell no parts or measures of it.
/// </summary>
internal sealed class CreatedThings(string text, MentionIndex index, SpokenOf spoken)
{
    private readonly Creation _creation = new(text, index);

    /// <summary>Reads whether a clause, whose words stand between two places, goes on about what was carried out, or tells what its maker does.</summary>
    public void BeginClause(int start, int end)
    {
        spoken.Acts = Creation.Agents.LengthAt(text, start, end) > 0;
        if (
            spoken.IsHandled
            && !(Catalogues.Is(spoken.Object) ? _creation.Lists(start, end) : _creation.Measures(start, end))
        )
        {
            spoken.LeaveObject();
        }
    }

    /// <summary>Reads what a clause brings into being, for the clauses after it.</summary>
    public void EndClause(Clause clause)
    {
        if (_creation.Of(clause) is { } created)
        {
            spoken.TakeUp(created, Catalogues.Is(created));
            if (created.Category == EntityCategory.Product)
            {
                spoken.Introduce(created);
            }
        }
        else if ((spoken.Object is null || spoken.IsHandled) && _creation.Handled(clause) is { } handled)
        {
            spoken.TakeUp(handled, true);
        }
    }
}
