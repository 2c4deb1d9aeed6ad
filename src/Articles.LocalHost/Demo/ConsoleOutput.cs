namespace Articles.LocalHost.Demo;

/// <summary>
/// Writes lines, and a progress that on a terminal is one line that changes and elsewhere a line for each change.
/// </summary>
internal sealed class ConsoleOutput(TextWriter output, TextWriter error, bool isTerminal)
{
    private const string ClearLine = "\r\u001b[K";

    private readonly Lock _lock = new();
    private string _progress = string.Empty;

    /// <summary>The process's own console.</summary>
    public static ConsoleOutput Standard() => new(Console.Out, Console.Error, !Console.IsOutputRedirected);

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line)
    {
        lock (_lock)
        {
            EndProgress();
            output.WriteLine(line);
        }
    }

    /// <summary>Writes a line to stderr.</summary>
    public void WriteError(string line)
    {
        lock (_lock)
        {
            EndProgress();
            error.WriteLine(line);
        }
    }

    /// <summary>Shows how far the work is.</summary>
    public void ShowProgress(string text)
    {
        lock (_lock)
        {
            if (text == _progress)
            {
                return;
            }
            _progress = text;
            if (isTerminal)
            {
                output.Write(ClearLine + text);
            }
            else
            {
                output.WriteLine(text);
            }
        }
    }

    private void EndProgress()
    {
        if (_progress.Length > 0 && isTerminal)
        {
            output.Write(ClearLine);
        }
        _progress = string.Empty;
    }
}
