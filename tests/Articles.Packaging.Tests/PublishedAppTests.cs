using System.Text.Json.Nodes;
using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests;

public sealed class PublishedAppTests
{
    [Theory]
    [InlineData("EventGrid")]
    [InlineData("LogsAndContainerScan")]
    public void A_folder_that_the_host_takes_gets_its_source_and_no_violation(string source)
    {
        using var folder = new TestFolder();

        Assert.Empty(folder.Prepare("EventGrid"));
        Assert.Empty(folder.Prepare(source));

        Assert.Equal(source, Source(folder, "TakeBlob"));
        Assert.Null(Source(folder, "EachMinute"));
        Assert.Null(Source(folder, "Api"));
    }

    [Fact]
    public void Another_source_is_refused_and_nothing_is_written()
    {
        using var folder = new TestFolder();

        Assert.Contains("BlobTriggerSource eventgrid is none of", Assert.Single(folder.Prepare("eventgrid")).Message);
        Assert.Null(Source(folder, "TakeBlob"));
    }

    [Theory]
    [InlineData("host.json")]
    [InlineData("TakeBlob/function.json")]
    public void Comments_are_refused_as_the_host_refuses_them(string file)
    {
        using var folder = new TestFolder();
        folder.Write(file, "// why\n{}");

        Assert.Contains(
            folder.Prepare(),
            v => v.File == file && v.Message.StartsWith("It is not JSON", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_no_object_is_refused()
    {
        using var folder = new TestFolder();
        folder.Write("host.json", "[]");

        Assert.Equal("It must hold a JSON object.", folder.OnlyViolation().Message);
    }

    [Fact]
    public void A_folder_without_host_json_is_refused()
    {
        using var folder = new TestFolder();
        File.Delete(folder.In("host.json"));

        Assert.Equal(new Violation("host.json", "The file is missing."), folder.OnlyViolation());
    }

    [Fact]
    public void A_function_below_another_folder_is_refused()
    {
        using var folder = new TestFolder();
        folder.Write("Deep/Down/function.json", "{}");

        Assert.Equal("Deep/Down/function.json", folder.OnlyViolation().File);
    }

    private static string? Source(TestFolder folder, string function)
    {
        var json = JsonNode.Parse(File.ReadAllText($"{folder.Path}/{function}/function.json"))!;
        return (string?)json["bindings"]![0]!["source"];
    }
}
