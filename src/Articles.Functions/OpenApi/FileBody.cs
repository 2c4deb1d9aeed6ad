namespace Articles.Functions.OpenApi;

/// <summary>That a call takes a file as its body.</summary>
/// <param name="Description">What the file may be.</param>
/// <param name="MediaTypes">The media types that it commonly has; any other is taken too.</param>
internal sealed record FileBody(string Description, IReadOnlyList<string> MediaTypes);
