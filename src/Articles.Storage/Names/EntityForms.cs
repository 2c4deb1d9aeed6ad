using Articles.Storage.Keys;

namespace Articles.Storage.Names;

/// <summary>
/// The forms that one thing is filed under over all articles. What is filed under the form that was asked for is always
/// meant; under another form only what its article calls by one of the thing's names, for a form may be another's too.
/// </summary>
public sealed class EntityForms
{
    private readonly HashSet<string> names;

    private EntityForms(IReadOnlyList<string> keys, IEnumerable<string> names)
    {
        Keys = keys;
        this.names = names.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The forms' keys (<see cref="NameKey"/>), first the one that was asked for.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>One form, by whatever it is meant.</summary>
    public static EntityForms Only(string form) => new([NameKey.Of(form)], []);

    /// <summary>A form and the others of what it means.</summary>
    /// <param name="form">The form that was asked for.</param>
    /// <param name="entity">The one thing that it means, as the articles have it.</param>
    /// <param name="most">How many forms at most.</param>
    public static EntityForms Of(string form, IReadOnlyList<INamed> entity, int most) =>
        new(
            [.. Others(entity).Prepend(NameKey.Of(form)).Distinct(StringComparer.Ordinal).Take(most)],
            entity.Select(e => NameKey.Of(e.Name))
        );

    /// <summary>The keys of a thing's names, then of its other forms; a generic form is not one of them.</summary>
    internal static IEnumerable<string> Others(IReadOnlyList<INamed> entity) =>
        entity
            .Select(e => e.Name)
            .Concat(entity.SelectMany(e => e.OtherForms.Where(a => !GenericForm.Is(a, e.Category))))
            .Select(NameKey.Of);

    /// <summary>Whether what is filed under a form is meant.</summary>
    /// <param name="key">The form's key.</param>
    /// <param name="name">The name that its article has for it.</param>
    public bool Hold(string key, string? name) =>
        key == Keys[0] || (name is not null && names.Contains(NameKey.Of(name)));
}
