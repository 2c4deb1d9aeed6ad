using Articles.LocalHost.Hosting.Blobs;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class BlobPathPatternTests
{
    [Theory]
    [InlineData("in/{name}", "a.json", "name=a.json")]
    [InlineData("in/{name}", "dir/a b.json", "name=dir/a b.json")]
    [InlineData("in/{name}.json", "a.b.json", "name=a.b")]
    [InlineData("in/{id}.json", "a.txt", null)]
    [InlineData("in/{id}.json", "a.JSON", null)]
    [InlineData("in/{a}-{b}", "1-2-3", "a=1-2,b=3")]
    [InlineData("in/{a}-{b}.txt", "x-y-z.txt", "a=x-y,b=z")]
    [InlineData("in/{a}/{b}/{c}", "1/2/3/4", "a=1/2,b=3,c=4")]
    [InlineData("in/x{a}x", "x", null)]
    [InlineData("in/x{a}x", "xx", "a=")]
    [InlineData("in/new/{a}", "old/1", null)]
    [InlineData("in/fixed.txt", "fixed.txt", "")]
    [InlineData("in/fixed.txt", "Fixed.txt", null)]
    public void Tokens_take_as_much_as_they_can(string path, string blob, string? expected)
    {
        var values = BlobPathPattern.Parse(path).Match(blob);

        Assert.Equal(expected, values is null ? null : string.Join(',', values.Select(v => $"{v.Key}={v.Value}")));
    }

    [Theory]
    [InlineData("container")]
    [InlineData("container/")]
    [InlineData("/{name}")]
    [InlineData("{c}/{name}")]
    [InlineData("in/{name")]
    [InlineData("in/name}")]
    [InlineData("in/{}")]
    [InlineData("in/{a}{b}")]
    [InlineData("in/{a}/{A}")]
    public void A_path_that_is_none_is_refused(string path) =>
        Assert.Throws<FormatException>(() => BlobPathPattern.Parse(path));

    [Fact]
    public void The_container_is_lower_case_where_there_are_tokens() =>
        Assert.Equal("in", BlobPathPattern.Parse("In/{name}").Container);

    [Fact]
    public void A_long_name_against_many_tokens_takes_linear_time()
    {
        var pattern = BlobPathPattern.Parse(
            "in/" + string.Concat(Enumerable.Range(0, 50).Select(i => $"a{{t{i}}}")) + "b"
        );

        Assert.Null(pattern.Match(new string('a', 200_000)));
    }
}
