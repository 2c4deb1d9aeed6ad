namespace Articles.Functions.Endpoints;

/// <summary>An entity that appears with another, and in how many of its articles.</summary>
public sealed record RelatedEntity(string Name, string Category, int Articles);
