namespace Articles.Text.Pipeline;

/// <summary>
/// Small non-negative numbers in a row, seven bits a byte, low bits first. A damaged article of ten megabytes has
/// millions of edits; as objects they would weigh many times what the article weighs. Kept in pieces, so that a long
/// list never stands in memory twice while it grows.
/// </summary>
internal sealed class CompactNumbers
{
    private const int PieceBits = 14;
    private const int PieceLength = 1 << PieceBits;
    private readonly List<byte[]> pieces = [];

    /// <summary>How many bytes are in use: the position of the next number.</summary>
    public int Length { get; private set; }

    public void Add(int number)
    {
        var rest = (uint)number;
        for (; rest > 0x7f; rest >>= 7)
        {
            Put((byte)(rest | 0x80));
        }
        Put((byte)rest);
    }

    /// <summary>Reads the number at a position and moves the position behind it.</summary>
    public int Read(ref int position)
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = pieces[position >> PieceBits][position & (PieceLength - 1)];
            position++;
            number |= (uint)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return (int)number;
            }
        }
    }

    private void Put(byte part)
    {
        var (piece, at) = (Length >> PieceBits, Length & (PieceLength - 1));
        if (piece == pieces.Count)
        {
            // The first one grows, since most lists are short.
            pieces.Add(new byte[piece == 0 ? 16 : PieceLength]);
        }
        if (at == pieces[piece].Length)
        {
            var longer = new byte[Math.Min(PieceLength, at * 2)];
            pieces[piece].CopyTo(longer, 0);
            pieces[piece] = longer;
        }
        pieces[piece][at] = part;
        Length++;
    }
}
