using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class NoticeTests
{
    [Fact]
    public void Every_package_that_the_product_is_built_with_is_named()
    {
        var notice = Repository.Read("NOTICE");
        var packages = Repository
            .Files("src", "*.csproj")
            .SelectMany(f => Repository.Read(f).Split("<PackageReference Include=\"").Skip(1))
            .Select(t => t.Split('"')[0])
            .ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Contains(p, notice, StringComparison.Ordinal));
    }

    [Fact]
    public void The_notice_and_the_licences_are_published_with_the_app()
    {
        var app = Repository.Read("src/Articles.Functions/Articles.Functions.csproj");

        Assert.Contains("../../LICENSE;../../NOTICE", app, StringComparison.Ordinal);
        Assert.Contains("../../licenses/*.txt", app, StringComparison.Ordinal);
        Assert.Equal(
            ["licenses/Apache-2.0.txt", "licenses/BSD-3-Clause.txt", "licenses/Unicode-3.0.txt"],
            Repository.Files("licenses", "*.txt")
        );
    }

    [Fact]
    public void A_file_of_this_repository_that_is_named_is_there()
    {
        var files = Repository
            .Read("NOTICE")
            .Split(' ', '\n', '(', ')', ',', ';')
            .Where(w => w.StartsWith("src/", StringComparison.Ordinal))
            .Select(w => Repository.PathOf(w.TrimEnd('.')))
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(File.Exists(f) || Directory.Exists(f), f));
    }
}
