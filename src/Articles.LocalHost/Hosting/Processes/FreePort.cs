using System.Net;
using System.Net.Sockets;

namespace Articles.LocalHost.Hosting.Processes;

/// <summary>
/// Finds a loopback port that nothing listens on. It is taken from below the range that systems give to outgoing
/// connections: one of those could otherwise take the handler's port while the handler is started again.
/// </summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int AfterLast = 32_768;

    public static int Find()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, AfterLast);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
    }
}
