using System.Diagnostics;
using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Processes;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Invocations;

/// <summary>Sends envelopes to the handler and judges what comes back.</summary>
internal sealed class FunctionInvoker : IDisposable
{
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMilliseconds(250);

    private readonly HandlerSupervisor _supervisor;
    private readonly TimeSpan? _timeout;
    private readonly HostFaults _faults;
    private readonly ILogger _logger;
    private readonly HttpClient _client;
    private int _started;

    public FunctionInvoker(
        HandlerSupervisor supervisor,
        HostConfiguration host,
        HostFaults faults,
        ILoggerFactory logging
    )
    {
        _supervisor = supervisor;
        _timeout = host.FunctionTimeout;
        _faults = faults;
        _logger = logging.CreateLogger("Host.Results");
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                UseCookies = false,
                UseProxy = false,
                AllowAutoRedirect = !host.ForwardingEnabled,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>
    /// Runs a function once. Waits while the handler starts; when the function's time is over, the handler is killed
    /// with all that it runs.
    /// </summary>
    public async Task<InvocationOutcome> InvokeAsync(
        FunctionDefinition function,
        Envelope envelope,
        CancellationToken cancellationToken
    )
    {
        // The client adds traceparent from the current activity.
        using var activity = new Activity("Host.Invocation").SetIdFormat(ActivityIdFormat.W3C).Start();
        var outcome = await SendAsync(function, envelope, cancellationToken);
        foreach (var line in outcome.Logs)
        {
            _logger.LogInformation("{Function}: {Line}", function.Name, line);
        }
        if (outcome.Verdict == Verdict.Succeeded)
        {
            _logger.LogInformation("{Function} succeeded", function.Name);
        }
        else
        {
            _logger.LogError("{Function} failed: {Reason}", function.Name, outcome.Reason);
        }
        return outcome;
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    private async Task<InvocationOutcome> SendAsync(
        FunctionDefinition function,
        Envelope envelope,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await _supervisor.WaitUntilReadyAsync(cancellationToken);
        }
        catch (InvalidOperationException error)
        {
            return InvocationOutcome.Failure(error.Message);
        }
        var process = _supervisor.Current;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (_timeout is { } timeout)
        {
            time.CancelAfter(timeout);
        }
        using var fault = ArmFault(process);
        try
        {
            var outcome = await PostAsync(function, envelope, time.Token);
            if (outcome.Verdict == Verdict.Stuck)
            {
                _logger.LogWarning("{Function} is stuck: {Reason}", function.Name, outcome.Reason);
                await Task.Delay(Timeout.InfiniteTimeSpan, time.Token);
            }
            return outcome;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _supervisor.Kill(process);
            return InvocationOutcome.Failure($"no result within functionTimeout ({_timeout}): the handler was killed");
        }
        catch (HttpRequestException error)
        {
            // A broken connection mostly means that the process is going: were its end not noticed first, the next
            // attempts would all be lost on a dead socket within milliseconds.
            if (process is not null)
            {
                await Task.WhenAny(process.Ended, Task.Delay(LongestEnd, cancellationToken));
            }
            return InvocationOutcome.Failure(error.InnerException?.Message ?? error.Message);
        }
    }

    private async Task<InvocationOutcome> PostAsync(
        FunctionDefinition function,
        Envelope envelope,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_supervisor.Handler, function.Name));
        request.Content = envelope;
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add(HostHeaders.HostVersion, HostHeaders.Version);
        request.Headers.Add(HostHeaders.InvocationId, Guid.NewGuid().ToString());
        request.Headers.UserAgent.ParseAdd(HostHeaders.UserAgent);
        using var response = await _client.SendAsync(request, cancellationToken);
        return await EnvelopeResponse.JudgeAsync(response, cancellationToken);
    }

    private Timer? ArmFault(HandlerProcess? process)
    {
        var number = Interlocked.Increment(ref _started);
        return _faults.KillHandler?.Invoke(number) is { } after
            ? new Timer(_ => _supervisor.Kill(process), null, after, Timeout.InfiniteTimeSpan)
            : null;
    }
}
