using Azure.Core;

namespace Articles.Operations.Api;

/// <summary>How the API is called: a call that fails for the moment is repeated for about a minute.</summary>
internal sealed class ApiOptions : ClientOptions
{
    public ApiOptions()
    {
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = 6;
        Retry.Delay = TimeSpan.FromSeconds(1);
        Retry.MaxDelay = TimeSpan.FromSeconds(30);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
    }
}
