using System.Text;
using Articles.Functions.Triggers;

namespace Articles.Functions.Tests.Triggers;

public sealed class LongStringsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<string> EmptyAsync(byte[] json, int step)
    {
        using var stream = new SlowStream(json, step);
        return Encoding.UTF8.GetString((await LongStrings.EmptyAsync(stream, Token)).Span);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"a":"b\"c\\","d":["\u4e0a",1,null],"文":"🙂"}""")]
    [InlineData("{\"a\":\"not ended")]
    public async Task Short_strings_stay_however_they_arrive(string json)
    {
        foreach (var step in (int[])[1, 2, 3, 1000])
        {
            var copy = await EmptyAsync(Encoding.UTF8.GetBytes(json), step);
            Assert.Equal(json.EndsWith("ended", StringComparison.Ordinal) ? "{\"a\":\"" : json, copy);
        }
    }

    [Theory]
    [InlineData(LongStrings.Longest, false)]
    [InlineData(LongStrings.Longest + 1, true)]
    public async Task Strings_over_the_limit_are_emptied(int length, bool isEmptied)
    {
        var text = new string('a', length);
        foreach (var step in (int[])[1, 4096])
        {
            var copy = await EmptyAsync(Encoding.UTF8.GetBytes($$"""["{{text}}","\"",2]"""), step);
            Assert.Equal($$"""["{{(isEmptied ? "" : text)}}","\"",2]""", copy);
        }
    }

    [Fact]
    public async Task A_blob_of_forty_megabytes_costs_no_memory()
    {
        using var stream = new Base64Envelope(40 * 1024 * 1024);
        await EmptyAsync("{}"u8.ToArray(), 1);
        // What this thread allocates: other tests run beside this one, and nothing here waits for anything.
        var before = GC.GetAllocatedBytesForCurrentThread();

        var copy = await LongStrings.EmptyAsync(stream, Token);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
        Assert.Equal("""{"Data":""}""", Encoding.UTF8.GetString(copy.Span));
        Assert.True(stream.IsRead);
    }

    private sealed class SlowStream(byte[] content, int step) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
    }

    private sealed class Base64Envelope(long length) : MemoryStream
    {
        private static readonly byte[] Head = "{\"Data\":\""u8.ToArray();
        private static readonly byte[] Tail = "\"}"u8.ToArray();
        private long at;

        public bool IsRead => at == Head.Length + length + Tail.Length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = 0;
            for (; count < buffer.Length && !IsRead; count++, at++)
            {
                buffer.Span[count] =
                    at < Head.Length ? Head[at]
                    : at < Head.Length + length ? (byte)'A'
                    : Tail[at - Head.Length - length];
            }

            return ValueTask.FromResult(count);
        }
    }
}
