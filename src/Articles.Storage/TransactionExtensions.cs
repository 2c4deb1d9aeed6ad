using Azure.Data.Tables;

namespace Articles.Storage;

/// <summary>Transactions that may find their rows changed.</summary>
internal static class TransactionExtensions
{
    /// <summary>Does all of the changes, or none because a row is not as it was expected.</summary>
    /// <returns>
    /// False when a row is there, gone or changed. It may have been this very call: when the answer to a transaction
    /// that succeeded is lost, the client's second try meets its own rows. So whoever gets false reads again.
    /// </returns>
    /// <exception cref="Azure.RequestFailedException">Anything else, a table that is missing included.</exception>
    public static async Task<bool> TrySubmitAsync(
        this TableClient table,
        IEnumerable<TableTransactionAction> changes,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await table.SubmitTransactionAsync(changes, cancellationToken);
            return true;
        }
        // Without a table every try would fail like this one, and whoever reads again would do so for ever.
        catch (TableTransactionFailedException e)
            when (e.Status is 404 or 409 or 412 && e.ErrorCode is not ("TableNotFound" or "TableBeingDeleted"))
        {
            return false;
        }
    }
}
