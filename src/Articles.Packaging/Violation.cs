namespace Articles.Packaging;

/// <summary>Something in a published folder that the host would refuse or get wrong.</summary>
/// <param name="File">The file, from the folder on.</param>
/// <param name="Message">What is wrong, in one line.</param>
internal sealed record Violation(string File, string Message);
