namespace Articles.Azurite;

/// <summary>Azurite did not start. The message says why, in Azurite's own words where it said any.</summary>
public sealed class AzuriteStartException : Exception
{
    internal AzuriteStartException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>Whether the cause is a port that something else listens on.</summary>
    public bool PortTaken { get; internal init; }
}
