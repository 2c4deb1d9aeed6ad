using System.Globalization;
using System.Net;
using Articles.Functions.Http;

namespace Articles.Functions;

/// <summary>Listens where the Functions host looks for its custom handler.</summary>
internal static class HostBinding
{
    private const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public static void ListenToHost(this WebApplicationBuilder builder)
    {
        var setting = Environment.GetEnvironmentVariable(PortVariable);
        if (!ushort.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            Console.Error.WriteLine(
                $"{PortVariable} must be a TCP port: this program is started by the Functions host."
            );
            Environment.Exit(2);
        }

        // The host talks to 127.0.0.1 in plain HTTP; explicit endpoints keep inherited variables such as
        // ASPNETCORE_URLS from moving it.
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.Host;
            kestrel.Limits.MaxRequestLineSize = RequestLimits.Line;
        });
    }
}
