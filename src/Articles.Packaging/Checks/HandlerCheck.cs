using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>That the program which host.json names is in the folder and can be started.</summary>
internal static class HandlerCheck
{
    public static IEnumerable<Violation> Run(string folder, JsonObject host)
    {
        var name = host.Text("customHandler", "description", "defaultExecutablePath");
        if (string.IsNullOrEmpty(name))
        {
            yield return new("host.json", "customHandler.description.defaultExecutablePath is missing.");
            yield break;
        }

        var path = Path.Combine(folder, name);
        if (File.Exists(path + ".exe"))
        {
            yield break;
        }

        if (!File.Exists(path))
        {
            yield return new(name, "The program that host.json names is missing.");
        }
        else if (!OperatingSystem.IsWindows() && !File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute))
        {
            yield return new(name, "The program that host.json names has no run bit.");
        }
    }
}
