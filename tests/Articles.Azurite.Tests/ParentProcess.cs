using System.Runtime.CompilerServices;

namespace Articles.Azurite.Tests;

/// <summary>
/// This test program a second time, as a parent that starts Azurite, prints the child's process id and waits to be
/// killed. An initializer runs before the test runner's own entry point does.
/// </summary>
internal static class ParentProcess
{
    public const string Variable = "ARTICLES_AZURITE_PARENT";

    [ModuleInitializer]
    public static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } dataFolder)
        {
            return;
        }

        var server = AzuriteServer.StartAsync(dataFolder, CancellationToken.None).GetAwaiter().GetResult();
        Console.WriteLine(server.ProcessId);
        Console.WriteLine(server.ConnectionString);
        Thread.Sleep(Timeout.Infinite);
    }
}
