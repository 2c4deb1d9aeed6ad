using System.Net.Sockets;
using System.Text;

namespace Articles.Functions.Tests.Support;

/// <summary>A request byte for byte, which no client library would send.</summary>
internal static class RawRequest
{
    /// <summary>Sends a request and reads what comes until the server closes the connection.</summary>
    /// <param name="server">Where to send it.</param>
    /// <param name="request">The request, in Latin-1.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<string> SendAsync(Uri server, string request, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, cancellationToken);
        await using var stream = client.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellationToken);
            await stream.CopyToAsync(answer, cancellationToken);
        }
        catch (IOException)
        {
            // A server that has said no does not read on; what it said is what counts.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>A GET, with headers, that asks the server to close.</summary>
    public static string Get(string target, string headers = "") =>
        $"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n";
}
