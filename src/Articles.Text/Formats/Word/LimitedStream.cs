namespace Articles.Text.Formats.Word;

/// <summary>A stream that breaks off after so many bytes, so that a small archive can't unpack to a huge text.</summary>
/// <param name="inner">The stream to read from; closed with this one.</param>
/// <param name="limit">How many bytes may be read.</param>
internal sealed class LimitedStream(Stream inner, long limit) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var got = inner.Read(buffer, offset, count);
        read += got;
        return read > limit
            ? throw new LimitExceededException($"has a part that unpacks to more than {limit / 1024 / 1024} MiB")
            : got;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
