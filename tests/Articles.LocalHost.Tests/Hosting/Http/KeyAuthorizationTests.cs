using Articles.LocalHost.Hosting;
using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Http;
using Microsoft.AspNetCore.Http;

namespace Articles.LocalHost.Tests.Hosting.Http;

public sealed class KeyAuthorizationTests
{
    private static readonly HostKeys Keys = new(
        "master",
        "host",
        new Dictionary<string, string> { ["F"] = "f-key", ["G"] = "g-key" }
    );

    [Theory]
    [InlineData("anonymous", null, null, true)]
    [InlineData("anonymous", "wrong", null, true)]
    [InlineData("function", null, null, false)]
    [InlineData("function", "", null, false)]
    [InlineData("function", "f-key", null, true)]
    [InlineData("function", null, "f-key", true)]
    [InlineData("function", "g-key", null, false)]
    [InlineData("function", "host", null, true)]
    [InlineData("function", "master", null, true)]
    [InlineData("function", "wrong", "f-key", false)]
    [InlineData("function", "f-key", "wrong", true)]
    [InlineData("admin", "f-key", null, false)]
    [InlineData("admin", "host", null, false)]
    [InlineData("admin", null, "master", true)]
    public void A_key_opens_what_it_is_for(string level, string? header, string? query, bool expected)
    {
        var request = Request(header, query);
        var needed = Enum.Parse<AuthorizationLevel>(level, ignoreCase: true);

        Assert.Equal(expected, new KeyAuthorization(Keys).MayCall(request, "F", needed));
        Assert.True(new KeyAuthorization(null).MayCall(request, "F", needed));
    }

    [Theory]
    [InlineData("master", true)]
    [InlineData("host", false)]
    [InlineData(null, false)]
    public void The_master_key_alone_administers(string? key, bool expected)
    {
        Assert.Equal(expected, new KeyAuthorization(Keys).MayAdminister(Request(key, null)));
        Assert.True(new KeyAuthorization(null).MayAdminister(Request(key, null)));
    }

    [Fact]
    public void The_webhook_has_a_key_of_its_own()
    {
        var authorization = new KeyAuthorization(Keys);

        Assert.True(authorization.MayPostEvents(Request(null, Keys.BlobsExtension)));
        Assert.False(authorization.MayPostEvents(Request(null, "host")));
    }

    private static HttpRequest Request(string? header, string? query)
    {
        var request = new DefaultHttpContext().Request;
        if (header is not null)
        {
            request.Headers["x-functions-key"] = header;
        }
        if (query is not null)
        {
            request.QueryString = QueryString.Create("code", query);
        }
        return request;
    }
}
