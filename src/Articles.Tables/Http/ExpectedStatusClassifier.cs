using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Azure.Core's own rules, but for one status that the caller expects.</summary>
internal sealed class ExpectedStatusClassifier(int status) : ResponseClassifier
{
    /// <inheritdoc />
    public override bool IsErrorResponse(HttpMessage message) =>
        message.Response.Status != status && base.IsErrorResponse(message);
}
