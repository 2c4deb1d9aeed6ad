namespace Articles.Storage.Names;

/// <summary>An entity as one article, or some of them, name it.</summary>
public interface INamed
{
    /// <summary>Its fullest form there.</summary>
    string Name { get; }

    /// <summary>Its category.</summary>
    string Category { get; }

    /// <summary>Its other forms there.</summary>
    IEnumerable<string> OtherForms { get; }

    /// <summary>For a person: what tells him from another of his name, see <see cref="PersonContext"/>.</summary>
    IReadOnlyList<string> Context { get; }
}
