using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>
/// Signs each try of a request by the Table service's Shared Key Lite scheme: the HMAC-SHA256 of the date, a line feed
/// and the canonicalized resource. The source is "Authorize with Shared Key" of the storage services' REST reference.
/// </summary>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc />
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = DateTimeOffset.UtcNow.ToString("R");
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", Authorization(date, message.Request.Uri.ToUri()));
    }

    /// <summary>The header's value. Of the query only <c>comp</c> is signed, and no request of this client has it.</summary>
    internal string Authorization(string date, Uri uri)
    {
        var text = $"{date}\n/{credential.AccountName}{uri.AbsolutePath}";
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(credential.Key, Encoding.UTF8.GetBytes(text), signature);
        return $"SharedKeyLite {credential.AccountName}:{Convert.ToBase64String(signature)}";
    }
}
