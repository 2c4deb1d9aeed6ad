namespace Articles.LocalHost.Demo;

/// <summary>What the command line asks for.</summary>
/// <param name="Once">Exit when every file is done.</param>
/// <param name="Seeds">The folder whose files are uploaded, or null for none.</param>
/// <param name="Port">The port to serve on.</param>
/// <param name="Data">The folder that keeps the data between runs.</param>
/// <param name="Fresh">Forget what earlier runs kept.</param>
internal sealed record LocalHostOptions(bool Once, string? Seeds, int Port, string Data, bool Fresh)
{
    /// <summary>The emulator's files, the one thing that <c>--fresh</c> deletes beside the log.</summary>
    public string AzuriteFolder => Path.Combine(Data, "azurite");

    /// <summary>The log of the newest run.</summary>
    public string LogFile => Path.Combine(Data, "host.log");
}
