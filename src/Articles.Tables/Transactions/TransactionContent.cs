using System.Buffers;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>
/// Writes a transaction as the multipart content that the service reads: a batch of one change set, whose parts are
/// requests. Source: "Performing entity group transactions" of the storage services' REST reference.
/// </summary>
internal static class TransactionContent
{
    /// <exception cref="ArgumentException">The transaction or an entity of it breaks a limit.</exception>
    /// <exception cref="InvalidOperationException">There is no action.</exception>
    public static byte[] Write(
        IEnumerable<TableTransactionAction> actions,
        string tableUri,
        string batch,
        string changeSet
    )
    {
        ArgumentNullException.ThrowIfNull(actions);
        var limits = new TransactionLimits();
        using var scratch = JsonScratch.Take();
        Append(scratch.Buffer, $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changeSet}\r\n\r\n");
        foreach (var action in actions)
        {
            var entity = EntityWriter.AsTableEntity(action.Entity);
            KeyLimits.Check(entity.PartitionKey, nameof(entity.PartitionKey));
            KeyLimits.Check(entity.RowKey, nameof(entity.RowKey));
            limits.Add(entity);
            Append(scratch.Buffer, $"--{changeSet}\r\n");
            scratch.Buffer.Write("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n"u8);
            WriteRequest(scratch, action, entity, tableUri);
            TransactionLimits.CheckSize(scratch.Buffer.WrittenCount);
        }

        if (limits.IsEmpty)
        {
            throw new InvalidOperationException("The transaction has no action.");
        }

        Append(scratch.Buffer, $"--{changeSet}--\r\n--{batch}--\r\n");
        TransactionLimits.CheckSize(scratch.Buffer.WrittenCount);
        return scratch.ToArray();
    }

    private static void WriteRequest(
        JsonScratch scratch,
        TableTransactionAction action,
        TableEntity entity,
        string tableUri
    )
    {
        var method = Method(action.ActionType);
        var uri =
            action.ActionType == TableTransactionActionType.Add
                ? tableUri
                : tableUri + EntityPath.Keys(entity.PartitionKey, entity.RowKey);
        Append(scratch.Buffer, $"{method} {uri} HTTP/1.1\r\n");
        scratch.Buffer.Write("Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\n"u8);
        if (IfMatch(action) is { } etag)
        {
            Append(scratch.Buffer, $"If-Match: {etag}\r\n");
        }

        if (action.ActionType == TableTransactionActionType.Add)
        {
            scratch.Buffer.Write("Prefer: return-no-content\r\n"u8);
        }

        if (action.ActionType == TableTransactionActionType.Delete)
        {
            scratch.Buffer.Write("\r\n\r\n"u8);
            return;
        }

        scratch.Buffer.Write("Content-Type: application/json\r\n\r\n"u8);
        EntityWriter.Write(scratch.PlainJson, entity);
        scratch.PlainJson.Flush();
        scratch.PlainJson.Reset();
        scratch.Buffer.Write("\r\n"u8);
    }

    private static string Method(TableTransactionActionType type) =>
        type switch
        {
            TableTransactionActionType.Add => "POST",
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => "PATCH",
            TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => "PUT",
            TableTransactionActionType.Delete => "DELETE",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such action."),
        };

    /// <summary>An update without the header is an upsert.</summary>
    private static string? IfMatch(TableTransactionAction action) =>
        action.ActionType switch
        {
            TableTransactionActionType.UpdateMerge
            or TableTransactionActionType.UpdateReplace
            or TableTransactionActionType.Delete => (action.ETag == default ? ETag.All : action.ETag).ToString("H"),
            _ => null,
        };

    private static void Append(ArrayBufferWriter<byte> buffer, string text) => Encoding.UTF8.GetBytes(text, buffer);
}
