using System.Text;

namespace Articles.Azurite;

/// <summary>What the child says while it starts. What it says later is read too, so that it never waits, and dropped.</summary>
internal sealed class StartOutput(int services, TaskCompletionSource listening)
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private int _listening;

    public bool PortTaken => Text.Contains("EADDRINUSE", StringComparison.Ordinal);

    public string Text
    {
        get
        {
            lock (_lock)
            {
                return _text.ToString().TrimEnd();
            }
        }
    }

    public void Add(string? line)
    {
        lock (_lock)
        {
            if (line is null || _listening == services)
            {
                return;
            }

            _text.AppendLine(line);
            if (line.Contains("successfully listening", StringComparison.Ordinal) && ++_listening == services)
            {
                listening.SetResult();
            }
        }
    }
}
