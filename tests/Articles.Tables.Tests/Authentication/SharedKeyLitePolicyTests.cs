using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Authentication;

public sealed class SharedKeyLitePolicyTests
{
    private const string Date = "Fri, 01 Mar 2024 00:00:00 GMT";

    [Theory]
    [InlineData("https://name.table.core.windows.net/Figures()?$top=1", "/name/Figures()")]
    [InlineData("http://127.0.0.1:1/name/Figures", "/name/name/Figures")]
    [InlineData(
        "https://name.table.core.windows.net/T(PartitionKey='%E6%96%87',RowKey='a%27%27b')",
        "/name/T(PartitionKey='%E6%96%87',RowKey='a%27%27b')"
    )]
    public void The_date_and_the_path_as_sent_are_signed(string uri, string resource)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var policy = new SharedKeyLitePolicy(new TableSharedKeyCredential("name", Convert.ToBase64String(key)));

        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Date}\n{resource}"));

        Assert.Equal(
            $"SharedKeyLite name:{Convert.ToBase64String(signature)}",
            policy.Authorization(Date, new Uri(uri))
        );
    }
}
