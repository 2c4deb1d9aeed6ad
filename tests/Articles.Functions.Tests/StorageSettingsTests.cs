using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace Articles.Functions.Tests;

public sealed class StorageSettingsTests
{
    private const string Secret = "AccountKey=c2VjcmV0";

    [Theory]
    [InlineData("ArticleStorage")]
    [InlineData("AzureWebJobsArticleStorage")]
    public void A_connection_string_wins_over_addresses(string name)
    {
        var settings = Read((name, Secret), ("ArticleStorage:accountName", "acct"));

        Assert.Equal(Secret, settings.ConnectionString);
        Assert.DoesNotContain(Secret, settings.ToString());
    }

    [Theory]
    [InlineData("ArticleStorage")]
    [InlineData("AzureWebJobsArticleStorage")]
    public void Addresses_are_taken_as_they_are(string name)
    {
        var settings = Read(
            ($"{name}:blobServiceUri", "https://a.blob.core.chinacloudapi.cn"),
            ($"{name}:queueServiceUri", "https://a.queue.core.chinacloudapi.cn"),
            ($"{name}:tableServiceUri", "https://a.table.core.chinacloudapi.cn")
        );

        Assert.Null(settings.ConnectionString);
        Assert.Equal(new Uri("https://a.blob.core.chinacloudapi.cn"), settings.Blobs);
        Assert.Equal(new Uri("https://a.queue.core.chinacloudapi.cn"), settings.Queues);
        Assert.Equal(new Uri("https://a.table.core.chinacloudapi.cn"), settings.Tables);
    }

    [Fact]
    public void An_account_name_stands_for_its_addresses_in_the_public_cloud()
    {
        var settings = Read(
            ("ArticleStorage:accountName", "acct"),
            ("ArticleStorage:tableServiceUri", "https://b.example/")
        );

        Assert.Equal(new Uri("https://acct.blob.core.windows.net"), settings.Blobs);
        Assert.Equal(new Uri("https://b.example/"), settings.Tables);
    }

    [Theory]
    [InlineData(null, null, typeof(DefaultAzureCredential))]
    [InlineData(null, "id", typeof(DefaultAzureCredential))]
    [InlineData("managedidentity", null, typeof(ManagedIdentityCredential))]
    [InlineData("ManagedIdentity", "id", typeof(ManagedIdentityCredential))]
    public void The_identity_is_the_one_that_the_host_takes(string? credential, string? clientId, Type type)
    {
        var settings = Read(
            ("ArticleStorage:accountName", "acct"),
            ("ArticleStorage:credential", credential),
            ("ArticleStorage:clientId", clientId)
        );

        Assert.IsType(type, settings.CreateCredential());
        Assert.Equal(clientId, settings.ClientId);
    }

    [Theory]
    [InlineData("blob")]
    [InlineData("queue")]
    [InlineData("table")]
    public void A_missing_or_wrong_address_is_named(string service)
    {
        (string, string?)[] others =
        [
            .. ((string[])["blob", "queue", "table"])
                .Where(s => s != service)
                .Select(s => ($"ArticleStorage:{s}ServiceUri", (string?)"https://a.example")),
        ];

        Assert.Contains($"ArticleStorage__{service}ServiceUri", Message(others));
        Assert.Contains(
            $"ArticleStorage__{service}ServiceUri must be",
            Message([.. others, ($"ArticleStorage:{service}ServiceUri", "http://a.example")])
        );
    }

    [Fact]
    public void Another_credential_is_refused() =>
        Assert.Contains(
            "ArticleStorage__credential must be managedidentity",
            Message(("ArticleStorage:accountName", "acct"), ("ArticleStorage:credential", "key"))
        );

    private static string Message(params (string Name, string? Value)[] settings) =>
        Assert.Throws<InvalidOperationException>(() => Read(settings)).Message;

    private static StorageSettings Read(params (string Name, string? Value)[] settings) =>
        StorageSettings.Read(
            new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => s.Value)).Build()
        );
}
