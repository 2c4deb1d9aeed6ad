namespace Articles.Text.Formats;

/// <summary>A file goes beyond what is read.</summary>
/// <param name="limit">What it does that is too much, as the end of a sentence.</param>
internal sealed class LimitExceededException(string limit) : Exception(limit);
