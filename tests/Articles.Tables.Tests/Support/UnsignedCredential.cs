using System.Buffers.Text;
using System.Text;
using Azure.Core;

namespace Articles.Tables.Tests.Support;

/// <summary>Tokens with the claims that storage's tokens have, and no valid signature.</summary>
internal sealed class UnsignedCredential : TokenCredential
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

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
