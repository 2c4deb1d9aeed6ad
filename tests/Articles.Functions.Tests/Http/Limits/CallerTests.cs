using System.Net;
using Articles.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;

namespace Articles.Functions.Tests.Http.Limits;

public sealed class CallerTests
{
    [Fact]
    public void A_key_is_the_caller_wherever_it_stands_and_is_not_shown()
    {
        var header = Of(c => c.Request.Headers["x-functions-key"] = "secret");
        var query = Of(c => c.Request.QueryString = new("?code=secret"));
        var both = Of(c =>
        {
            c.Request.Headers["x-functions-key"] = "secret";
            c.Request.QueryString = new("?code=other");
        });

        Assert.Equal(header, query);
        Assert.Equal(header, both);
        Assert.DoesNotContain("secret", header);
        Assert.NotEqual(header, Of(c => c.Request.Headers["x-functions-key"] = "another"));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("203.0.113.7:51234", "203.0.113.7")]
    [InlineData("1.1.1.1, 203.0.113.7", "203.0.113.7")]
    [InlineData("1.1.1.1,2.2.2.2,203.0.113.7:80", "203.0.113.7")]
    [InlineData("[2001:db8::1]:443", "2001:db8::1")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData("anybody", "127.0.0.1")]
    [InlineData("", "127.0.0.1")]
    public void Without_a_key_it_is_the_address_that_the_last_hop_saw(string forwarded, string expected) =>
        Assert.Equal("address " + expected, Of(c => c.Request.Headers["X-Forwarded-For"] = forwarded));

    private static string Of(Action<HttpContext> with)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        with(context);
        return Caller.Of(context);
    }
}
