using System.ComponentModel;
using System.Diagnostics;

namespace Articles.Azurite;

/// <summary>One child process from its start to its end.</summary>
internal sealed class AzuriteProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(15);

    private readonly Process _process;

    private AzuriteProcess(Process process)
    {
        _process = process;
        Id = process.Id;
    }

    public int Id { get; }

    public bool IsRunning => !_process.HasExited;

    public static Task<AzuriteProcess> StartAsync(string? dataFolder, AzuritePorts ports, CancellationToken token) =>
        StartAsync("node", ChildScript.OldestNode, dataFolder, ports, token);

    /// <summary>Starts a child with the given node and waits until each service listens.</summary>
    internal static async Task<AzuriteProcess> StartAsync(
        string node,
        int oldestNode,
        string? dataFolder,
        AzuritePorts ports,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo(node, ChildScript.Arguments(oldestNode, dataFolder, ports))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            process.Dispose();
            throw new NodeUnavailableException(oldestNode, e);
        }

        var child = new AzuriteProcess(process);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(StartLimit);
            await child.ListensAsync(oldestNode, limit.Token);
            return child;
        }
        catch (Exception e)
        {
            child.Kill();
            child.Dispose();
            if (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new AzuriteStartException($"Azurite did not start within {StartLimit.TotalSeconds} seconds.", e);
            }

            throw;
        }
    }

    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public async Task StopAsync(bool flush)
    {
        if (flush && IsRunning)
        {
            _process.StandardInput.Close();
            using var limit = new CancellationTokenSource(StopLimit);
            try
            {
                await _process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                // A request that never ends holds the server open; what it wrote is as lost as the request.
            }
        }

        Kill();
    }

    public Task WaitForEndAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    public void Dispose() => _process.Dispose();

    /// <summary>Reads what the child says, until its end, and returns when it has said that each service listens.</summary>
    private async Task ListensAsync(int oldestNode, CancellationToken cancellationToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StartOutput(services: 3, listening);
        _process.OutputDataReceived += (_, line) => output.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => output.Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(listening.Task, ended) == listening.Task)
        {
            return;
        }

        await ended;
        throw _process.ExitCode == ChildScript.NodeTooOld
            ? new NodeUnavailableException(oldestNode, innerException: null)
            : new AzuriteStartException($"Azurite ended while starting: {output.Text}")
            {
                PortTaken = output.PortTaken,
            };
    }
}
