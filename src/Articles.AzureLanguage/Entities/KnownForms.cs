using Articles.Analysis;

namespace Articles.AzureLanguage.Entities;

/// <summary>Which embedded entity a surface is a form of.</summary>
internal sealed class KnownForms
{
    private readonly Dictionary<(string Surface, string Category), int> _numbers = [];

    public KnownForms(IReadOnlyList<Entity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (
                var form in entities[i]
                    .Aliases.Prepend(entities[i].Name)
                    .Concat(entities[i].Mentions.Select(m => m.Text))
            )
            {
                _numbers.TryAdd((Surface.Key(form), entities[i].Category), i);
            }
        }
    }

    /// <summary>
    /// The embedded entity's number, or -1. A named plan or law is one whatever the service takes it for: it has no
    /// category for them.
    /// </summary>
    public int Find(string surface, string category)
    {
        var key = Surface.Key(surface);
        return
            _numbers.TryGetValue((key, category), out var number)
            || _numbers.TryGetValue((key, EntityCategory.Document), out number)
            ? number
            : -1;
    }
}
