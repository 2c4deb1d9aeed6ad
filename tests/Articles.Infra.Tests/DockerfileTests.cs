using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

/// <summary>The image cannot be built without a container engine: what it must say is checked.</summary>
public sealed class DockerfileTests
{
    private static IReadOnlyList<string> Lines { get; } =
    [
        .. Repository
            .Read("Dockerfile")
            .Replace("\\\n", " ")
            .Split('\n')
            .Select(l => l.Trim())
            .Where(l => l.Length > 0 && l[0] != '#'),
    ];

    [Fact]
    public void It_is_the_hosts_image_of_version_4_with_the_published_folder_where_the_host_looks()
    {
        Assert.Equal(
            "FROM mcr.microsoft.com/azure-functions/dotnet:4",
            Assert.Single(Lines, l => l.StartsWith("FROM"))
        );
        Assert.Equal("COPY artifacts/app/ /home/site/wwwroot/", Assert.Single(Lines, l => l.StartsWith("COPY")));
        var settings = Assert.Single(Lines, l => l.StartsWith("ENV"));
        Assert.Contains("AzureWebJobsScriptRoot=/home/site/wwwroot ", settings, StringComparison.Ordinal);
        Assert.Contains("FUNCTIONS_WORKER_RUNTIME=custom", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_no_connection()
    {
        var text = Repository.Read("Dockerfile");

        Assert.DoesNotContain("AzureWebJobsStorage", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountKey", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Lines, l => l.StartsWith("ARG"));
    }

    [Fact]
    public void Nothing_but_the_published_folder_is_sent_to_the_engine() =>
        Assert.Equal(["*", "!artifacts/app/"], Repository.Read(".dockerignore").Trim().Split('\n'));
}
