using System.Text;
using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Processes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>
/// Brings a caller's request to the handler, forwarded or proxied. Whatever the handler answers is passed on; where
/// it doesn't answer the caller gets 500 with no body.
/// </summary>
internal sealed class HttpInvoker : IDisposable
{
    private const int MostConnects = 10;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MostIdle = TimeSpan.FromSeconds(240);

    private readonly HandlerSupervisor _supervisor;
    private readonly TimeSpan? _timeout;
    private readonly bool _isProxying;
    private readonly ILogger _logger;
    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            UseCookies = false,
            UseProxy = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = System.Net.DecompressionMethods.None,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public HttpInvoker(HandlerSupervisor supervisor, HostConfiguration host, HostFaults faults, ILoggerFactory logging)
    {
        _supervisor = supervisor;
        _timeout = host.FunctionTimeout;
        _isProxying = host.HttpMode == HttpMode.Proxying && !faults.WithoutProxying;
        _logger = logging.CreateLogger("Host.Http");
    }

    /// <summary>Runs an HTTP function.</summary>
    public async Task InvokeAsync(string function, HttpContext context)
    {
        using var time = new CancellationTokenSource();
        HandlerProcess? process = null;
        try
        {
            await _supervisor.WaitUntilReadyAsync(context.RequestAborted);
            process = _supervisor.Current;
            if (_timeout is { } timeout)
            {
                time.CancelAfter(timeout);
            }
            var invocationId = Guid.NewGuid().ToString();
            await (
                _isProxying
                    ? ProxyAsync(context, invocationId, time.Token)
                    : ForwardAsync(context, invocationId, time.Token)
            );
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            _logger.LogError("{Function}: no result within functionTimeout: the handler is killed", function);
            _supervisor.Kill(process);
            Fail(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            _logger.LogDebug("{Function}: the caller went away", function);
        }
        catch (BadHttpRequestException bad)
        {
            // The caller's body was too slow or too long for this server.
            Fail(context, bad.StatusCode);
        }
        catch (HttpRequestException error) when (error.InnerException is BadHttpRequestException bad)
        {
            Fail(context, bad.StatusCode);
        }
        catch (Exception error)
            when (error
                    is HttpRequestException
                        or IOException
                        or InvalidOperationException
                        or OperationCanceledException
            )
        {
            _logger.LogError("{Function} failed: {Reason}", function, error.InnerException?.Message ?? error.Message);
            Fail(context);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    /// <summary>Sends a copy and reads the whole answer first; a caller that leaves doesn't stop it.</summary>
    private async Task ForwardAsync(HttpContext context, string invocationId, CancellationToken cancellationToken)
    {
        using var message = await ForwardedRequest.BuildAsync(
            context.Request,
            _supervisor.Handler,
            invocationId,
            cancellationToken
        );
        using var answer = await _client.SendAsync(message, cancellationToken);
        var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        ResponseCopy.Head(answer, context.Response);
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>Passes both bodies on as they come, until neither has moved for a while.</summary>
    private async Task ProxyAsync(HttpContext context, string invocationId, CancellationToken cancellationToken)
    {
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, context.RequestAborted);
        idle.CancelAfter(MostIdle);
        using var answer = await ConnectAsync(context, invocationId, idle.Token);
        ResponseCopy.Head(answer, context.Response);
        await context.Response.StartAsync(idle.Token);
        await ResponseCopy.StreamAsync(answer, context.Response, () => idle.CancelAfter(MostIdle), idle.Token);
    }

    private async Task<HttpResponseMessage> ConnectAsync(
        HttpContext context,
        string invocationId,
        CancellationToken cancellationToken
    )
    {
        var pause = FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            // Not disposed here: its content is the caller's body, which the next attempt needs.
            var message = ProxiedRequest.Build(context, _supervisor.Handler, invocationId);
            try
            {
                return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            }
            catch (HttpRequestException error)
                when (error.HttpRequestError == HttpRequestError.ConnectionError && attempt <= MostConnects)
            {
                await Task.Delay(pause, cancellationToken);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private static void Fail(HttpContext context, int status = StatusCodes.Status500InternalServerError)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }
        context.Response.Clear();
        context.Response.StatusCode = status;
    }
}
