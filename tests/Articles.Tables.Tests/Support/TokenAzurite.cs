using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Articles.Azurite;
using Azure.Core.Pipeline;

namespace Articles.Tables.Tests.Support;

/// <summary>
/// An emulator that takes tokens over https, and a transport that trusts the certificate made for it. The emulator reads
/// a token's claims and does not check its signature, so that this says nothing about who is let in.
/// </summary>
internal sealed class TokenAzurite : IAsyncDisposable
{
    private readonly X509Certificate2 _certificate;
    private readonly HttpClient _client;

    private TokenAzurite(AzuriteServer server, X509Certificate2 certificate)
    {
        _certificate = certificate;
        _client = new HttpClient(Trusting(certificate));
        Server = server;
        Transport = new HttpClientTransport(_client);
    }

    public AzuriteServer Server { get; }

    public HttpClientTransport Transport { get; }

    public static async Task<TokenAzurite> StartAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("azurite-tokens-");
        var certificate = Certificate();
        var files = new AzuriteCertificate(
            Path.Combine(folder.FullName, "certificate.pem"),
            Path.Combine(folder.FullName, "key.pem")
        );
        await File.WriteAllTextAsync(files.CertificateFile, certificate.ExportCertificatePem(), cancellationToken);
        var key = certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
        await File.WriteAllTextAsync(files.KeyFile, key, cancellationToken);
        var ports = AzuritePorts.Random() with { Certificate = files };
        var server = await AzuriteServer.StartAsync(dataFolder: null, ports, cancellationToken);
        folder.Delete(recursive: true);
        return new TokenAzurite(server, certificate);
    }

    public async ValueTask DisposeAsync()
    {
        Transport.Dispose();
        _client.Dispose();
        _certificate.Dispose();
        await Server.DisposeAsync();
    }

    private static SocketsHttpHandler Trusting(X509Certificate2 certificate) =>
        new()
        {
            SslOptions =
            {
                CertificateChainPolicy = new X509ChainPolicy
                {
                    TrustMode = X509ChainTrustMode.CustomRootTrust,
                    CustomTrustStore = { certificate },
                    RevocationMode = X509RevocationMode.NoCheck,
                },
            },
        };

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
