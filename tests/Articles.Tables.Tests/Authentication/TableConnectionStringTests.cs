using Azure.Data.Tables;

namespace Articles.Tables.Tests.Authentication;

public sealed class TableConnectionStringTests
{
    private const string Key = "AAECAw==";

    [Theory]
    [InlineData(
        $"DefaultEndpointsProtocol=https;AccountName=name;AccountKey={Key};EndpointSuffix=core.chinacloudapi.cn",
        "https://name.table.core.chinacloudapi.cn/"
    )]
    [InlineData($"AccountName=name;AccountKey={Key}", "https://name.table.core.windows.net/")]
    [InlineData(
        $"accountname=name; AccountKey={Key} ;TableEndpoint=http://127.0.0.1:1/name/;",
        "http://127.0.0.1:1/name"
    )]
    public void The_endpoint_is_given_or_follows_from_the_account(string text, string endpoint)
    {
        var settings = TableConnectionString.Parse(text);

        Assert.Equal(new Uri(endpoint), settings.TableEndpoint);
        Assert.Equal("name", settings.Credential.AccountName);
        Assert.Equal([0, 1, 2, 3], settings.Credential.Key.ToArray());
    }

    [Fact]
    public void The_emulator_has_a_short_name()
    {
        var settings = TableConnectionString.Parse("UseDevelopmentStorage=true");

        Assert.Equal(new Uri("http://127.0.0.1:10002/devstoreaccount1"), settings.TableEndpoint);
    }

    [Theory]
    [InlineData($"AccountKey={Key}", "AccountName")]
    [InlineData("AccountName=name", "AccountKey")]
    [InlineData("AccountName=name;AccountKey=", "AccountKey")]
    [InlineData("nonsense", "AccountName")]
    public void What_is_missing_is_named(string text, string missing)
    {
        var e = Assert.Throws<FormatException>(() => TableConnectionString.Parse(text));

        Assert.Equal($"The connection string has no {missing}.", e.Message);
    }
}
