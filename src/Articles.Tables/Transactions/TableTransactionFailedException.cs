namespace Azure.Data.Tables;

/// <summary>
/// A transaction failed, so that none of its actions happened. The status and the error's code are the failed action's.
/// </summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>The failure of a transaction.</summary>
    /// <param name="requestFailedException">
    /// The failed action's error, whose message the service begins with the action's index and a colon.
    /// </param>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            Checked(requestFailedException).Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException
        ) => FailedTransactionActionIndex = IndexIn(requestFailedException.Message);

    /// <summary>The failed action's place in the transaction, from 0; null where the service did not name it.</summary>
    public int? FailedTransactionActionIndex { get; }

    private static RequestFailedException Checked(RequestFailedException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception;
    }

    private static int? IndexIn(string message)
    {
        var colon = message.IndexOf(':');
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), out var index) ? index : null;
    }
}
