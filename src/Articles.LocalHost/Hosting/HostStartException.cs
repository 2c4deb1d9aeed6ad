namespace Articles.LocalHost.Hosting;

/// <summary>The host cannot start. The message is one line that says what is wrong and what to do.</summary>
public sealed class HostStartException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public HostStartException() { }

    /// <summary>Makes one with its line.</summary>
    public HostStartException(string message)
        : base(message) { }

    /// <summary>Makes one with its line and what caused it.</summary>
    public HostStartException(string message, Exception innerException)
        : base(message, innerException) { }
}
