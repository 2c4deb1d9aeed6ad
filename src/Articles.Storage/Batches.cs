using Azure.Data.Tables;

namespace Articles.Storage;

/// <summary>Cuts a list of changes into transactions that the service takes: 100 rows and 4 MiB each.</summary>
internal static class Batches
{
    /// <summary>Rows in one transaction, the service's limit.</summary>
    public const int Rows = 100;

    /// <summary>Bytes of row content in one transaction: the service's 4 MiB less room for the envelope and escapes.</summary>
    private const int Bytes = 2 * 1024 * 1024;

    /// <summary>Cuts changes into transactions, in order.</summary>
    /// <param name="actions">The changes.</param>
    /// <param name="reserved">Rows to keep free in each transaction.</param>
    public static IEnumerable<IReadOnlyList<TableTransactionAction>> Of(
        IEnumerable<TableTransactionAction> actions,
        int reserved = 0
    )
    {
        var batch = new List<TableTransactionAction>();
        var size = 0;
        foreach (var action in actions)
        {
            var bytes = Size((TableEntity)action.Entity);
            if (batch.Count == Rows - reserved || (batch.Count > 0 && size + bytes > Bytes))
            {
                yield return batch;
                (batch, size) = ([], 0);
            }

            batch.Add(action);
            size += bytes;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>Whether changes fit one transaction, and so happen together or not at all.</summary>
    public static bool FitOne(IReadOnlyList<TableTransactionAction> actions) =>
        actions.Count <= Rows && actions.Sum(a => (long)Size((TableEntity)a.Entity)) <= Bytes;

    private static int Size(TableEntity row) => row.Sum(p => 64 + (p.Value is string s ? s.Length * 3 : 16));
}
