namespace Articles.Functions.Endpoints;

/// <summary>How many articles a call has sent on, and where it goes on; null at the end.</summary>
public sealed record ReprocessAccepted(int Accepted, string? ContinuationToken);
