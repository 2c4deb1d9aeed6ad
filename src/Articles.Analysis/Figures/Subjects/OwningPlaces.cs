using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Makes entities of the places that own figures, but that an article names only inside longer names.</summary>
internal static class OwningPlaces
{
    private const double Confidence = 0.6;

    // More mentions than this tell nothing new.
    private const int MostMentions = 100;

    /// <summary>Adds the subjects of figures that are no entities yet: 甲省 of 甲省统计局, where 全省 has figures.</summary>
    public static IReadOnlyList<Entity> Complete(
        string text,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<Metric> figures
    )
    {
        using var lent = LentSet<string>.Take();
        var names = lent.Items;
        foreach (var entity in entities)
        {
            names.Add(entity.Name);
        }
        List<Entity>? all = null;
        foreach (var figure in figures)
        {
            var subject = figure.Subject;
            if (subject is not null && names.Add(subject))
            {
                all ??= [.. entities];
                all.Add(
                    new Entity(
                        subject,
                        EntityCategory.Location,
                        null,
                        [],
                        Mentions(text, subject),
                        Confidence,
                        null,
                        []
                    )
                );
            }
        }
        return all ?? entities;
    }

    private static List<Mention> Mentions(string text, string name)
    {
        var mentions = new List<Mention>();
        var at = text.IndexOf(name, StringComparison.Ordinal);
        while (at >= 0 && mentions.Count < MostMentions)
        {
            mentions.Add(new Mention(name, at, name.Length));
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal);
        }
        return mentions;
    }
}
