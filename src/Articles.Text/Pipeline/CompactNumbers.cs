namespace Articles.Text.Pipeline;

/// <summary>
/// Small non-negative numbers in a row, seven bits a byte, low bits first. A damaged article of ten megabytes has
/// millions of edits; as objects they would weigh many times what the article weighs.
/// </summary>
internal sealed class CompactNumbers
{
    private byte[] bytes = [];

    /// <summary>How many bytes are in use: the position of the next number.</summary>
    public int Length { get; private set; }

    public void Add(int number)
    {
        if (bytes.Length - Length < 5)
        {
            Array.Resize(ref bytes, Math.Max(16, bytes.Length + (bytes.Length / 2)));
        }
        var rest = (uint)number;
        for (; rest > 0x7f; rest >>= 7)
        {
            bytes[Length++] = (byte)(rest | 0x80);
        }
        bytes[Length++] = (byte)rest;
    }

    /// <summary>Reads the number at a position and moves the position behind it.</summary>
    public int Read(ref int position)
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[position++];
            number |= (uint)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return (int)number;
            }
        }
    }
}
