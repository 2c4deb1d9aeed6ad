using Azure.Core;
using Azure.Core.Pipeline;

namespace Articles.Operations.Api;

/// <summary>Shows the app's host a function key.</summary>
internal sealed class FunctionKeyPolicy(string key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("x-functions-key", key);
}
