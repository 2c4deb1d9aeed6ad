using Azure.Core;

namespace Azure.Data.Tables;

/// <content>Changing several entities of one partition, all or none.</content>
public partial class TableClient
{
    /// <summary>
    /// Does every action or none: at most 100, on as many entities of one partition, in at most 4 MiB of content.
    /// </summary>
    /// <param name="transactionActions">The actions.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The answers to the actions, in their order.</returns>
    /// <exception cref="TableTransactionFailedException">An action failed; its index is in the exception.</exception>
    /// <exception cref="InvalidOperationException">There is no action.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken = default
    )
    {
        var batch = $"batch_{Guid.NewGuid():D}";
        var content = TransactionContent.Write(transactionActions, _tableUri, batch, $"changeset_{Guid.NewGuid():D}");
        using var message = _service.CreateMessage(RequestMethod.Post, "$batch");
        message.Request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary={batch}");
        message.Request.Content = RequestContent.Create(content);
        var response = await _service.SendAsync(message, cancellationToken);
        var answers = TransactionResponse.Read(response.Content.ToMemory(), response.ClientRequestId);
        return Response.FromValue<IReadOnlyList<Response>>(answers, response);
    }
}
