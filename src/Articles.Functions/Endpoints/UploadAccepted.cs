namespace Articles.Functions.Endpoints;

/// <summary>The article that is on its way.</summary>
public sealed record UploadAccepted(string Id, string Name);
