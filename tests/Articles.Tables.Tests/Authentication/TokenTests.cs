using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Articles.Azurite;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Authentication;

/// <summary>
/// That tokens are asked for with the right scope and reach the service. The emulator reads a token's claims and does
/// not check its signature, so that this says nothing about who is let in.
/// </summary>
public sealed class TokenTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_shown_over_https()
    {
        var folder = Directory.CreateTempSubdirectory("azurite-tokens-");
        using var certificate = Certificate();
        var files = new AzuriteCertificate(
            Path.Combine(folder.FullName, "certificate.pem"),
            Path.Combine(folder.FullName, "key.pem")
        );
        await File.WriteAllTextAsync(files.CertificateFile, certificate.ExportCertificatePem(), Token);
        await File.WriteAllTextAsync(files.KeyFile, certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem(), Token);
        await using var server = await AzuriteServer.StartAsync(
            dataFolder: null,
            AzuritePorts.Random() with
            {
                Certificate = files,
            },
            Token
        );
        folder.Delete(recursive: true);
        using var client = new HttpClient(Trusting(certificate));
        var options = new TableClientOptions { Transport = new HttpClientTransport(client) };
        var credential = new UnsignedCredential();

        var table = new TableClient(server.TableEndpoint, "Figures", credential, options);
        await table.CreateAsync(Token);
        await table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "r") { ["A"] = "甲" })],
            Token
        );
        var read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token);

        Assert.Equal("甲", read.Value.GetString("A"));
        Assert.Equal("devstoreaccount1", table.AccountName);
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
    }

    [Fact]
    public async Task A_token_is_never_sent_over_http()
    {
        var table = new TableClient(new Uri("http://127.0.0.1:1/name"), "Figures", new UnsignedCredential());

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.CreateAsync(Token));
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

    /// <summary>A token with the claims that storage's tokens have, and no valid signature.</summary>
    private sealed class UnsignedCredential : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            var now = DateTimeOffset.UtcNow;
            var expiry = now.AddHours(1);
            var claims = $$"""
                {"aud":"https://storage.azure.com","iss":"https://sts.windows.net/00000000-0000-0000-0000-000000000000/",
                 "iat":{{now.ToUnixTimeSeconds()}},"nbf":{{now.AddMinutes(-1).ToUnixTimeSeconds()}},
                 "exp":{{expiry.ToUnixTimeSeconds()}}}
                """;
            var header = Encode("""{"alg":"RS256","typ":"JWT"}""");
            return new AccessToken($"{header}.{Encode(claims)}.{Encode("signature")}", expiry);
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => new(GetToken(requestContext, cancellationToken));

        private static string Encode(string text) =>
            System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }
}
