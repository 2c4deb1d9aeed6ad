using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Articles.AzureLanguage.Authentication;

/// <summary>Shows the resource's key with each try. The pipeline's logs hide the header's value.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    private const string Header = "Ocp-Apim-Subscription-Key";

    /// <inheritdoc />
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue(Header, credential.Key);
}
