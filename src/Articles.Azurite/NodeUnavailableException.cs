namespace Articles.Azurite;

/// <summary>Node.js, on which Azurite runs, is missing or too old. The message is one line that says what to do.</summary>
public sealed class NodeUnavailableException : Exception
{
    internal NodeUnavailableException(int oldestVersion, Exception? innerException)
        : base(
            innerException is null
                ? $"Node.js is older than {oldestVersion}: install {oldestVersion} or later from https://nodejs.org."
                : $"Node.js was not found: install {oldestVersion} or later from https://nodejs.org.",
            innerException
        ) { }
}
