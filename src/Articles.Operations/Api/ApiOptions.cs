using Azure.Core;
using Azure.Core.Pipeline;

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
        Transport = SharedTransport;
    }

    /// <summary>The same for the question whether anyone answers at an address: asked twice, for it is more likely wrong.</summary>
    public ApiOptions AskingTwice()
    {
        var options = new ApiOptions();
        (options.Retry.MaxRetries, options.Retry.Delay) = (1, Retry.Delay);
        return options;
    }

    // An app that is being started takes its time to answer, but none to connect. Redirections would be shown the key.
    private static readonly HttpClientTransport SharedTransport = new(
        new HttpClient(
            new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromSeconds(10),
                AllowAutoRedirect = false,
                UseCookies = false,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        }
    );
}
