namespace Articles.Operations.Replay;

/// <summary>How far a replay came.</summary>
/// <param name="Url">The installation.</param>
/// <param name="Status">The status that the articles must have; null for any.</param>
/// <param name="Page">What the page being worked on was asked for with; null for the first.</param>
/// <param name="Last">The article of that page that was sent last; null for none yet.</param>
/// <param name="Sent">How many articles were sent so far.</param>
/// <param name="Gone">How many were deleted before their turn.</param>
internal sealed record Checkpoint(Uri Url, string? Status, string? Page, string? Last, long Sent, long Gone);
