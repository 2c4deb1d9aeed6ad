using System.Net;
using System.Net.Sockets;
using Articles.LocalHost.Hosting.Processes;

namespace Articles.LocalHost.Tests.Hosting.Processes;

public sealed class FreePortTests
{
    [Fact]
    public void A_port_is_free_and_below_those_of_outgoing_connections()
    {
        for (var i = 0; i < 100; i++)
        {
            var port = FreePort.Find();

            Assert.InRange(port, 1024, 32_767);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
    }
}
