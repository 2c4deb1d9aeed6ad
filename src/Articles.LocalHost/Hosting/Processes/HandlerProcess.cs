using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Hosting.Processes;

/// <summary>One run of the handler: started without a shell, its console read line by line.</summary>
internal sealed class HandlerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task _console;
    private volatile bool _isKilled;

    private HandlerProcess(Process process, HandlerConsole console)
    {
        _process = process;
        Id = process.Id;
        _console = console.ReadAsync(process);
        Ended = process.WaitForExitAsync();
        Exited = ReadExitCodeAsync();
    }

    /// <summary>The operating system's id of the process.</summary>
    public int Id { get; }

    /// <summary>Ends as soon as the process is gone.</summary>
    public Task Ended { get; }

    /// <summary>Ends when its last lines were read too, with the exit code; null where the host itself killed the process.</summary>
    public Task<int?> Exited { get; }

    /// <exception cref="HostStartException">There is no such program, or it may not be run.</exception>
    public static HandlerProcess Start(
        HostConfiguration host,
        IReadOnlyDictionary<string, string> settings,
        int port,
        HandlerConsole console
    )
    {
        var start = new ProcessStartInfo(host.Executable, host.Arguments)
        {
            WorkingDirectory = host.WorkingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var portText = port.ToString(CultureInfo.InvariantCulture);
        var workerId = Guid.NewGuid().ToString();
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = portText;
        start.Environment["FUNCTIONS_HTTPWORKER_PORT"] = portText;
        start.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = workerId;
        start.Environment["FUNCTIONS_HTTPWORKER_ID"] = workerId;
        start.Environment["FUNCTIONS_APP_ROOT_PATH"] = host.AppRoot;
        try
        {
            return new HandlerProcess(Process.Start(start)!, console);
        }
        catch (Exception error) when (error is Win32Exception or DirectoryNotFoundException)
        {
            throw new HostStartException($"The handler {host.Executable} cannot be started: {error.Message}", error);
        }
    }

    /// <summary>Whether it ended in a way after which it isn't started again.</summary>
    public bool EndedWell => Ended.IsCompleted && !_isKilled && _process.ExitCode == 0;

    /// <summary>Ends it at once (SIGKILL), without a word to it.</summary>
    public void Kill()
    {
        _isKilled = true;
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    /// <inheritdoc />
    public void Dispose() => _process.Dispose();

    private async Task<int?> ReadExitCodeAsync()
    {
        await Ended;
        await _console.WaitAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _isKilled ? null : _process.ExitCode;
    }
}
