using System.Buffers;

namespace Articles.Analysis.Segmentation;

/// <summary>Words while their number is not known yet, in a buffer that is lent and given back.</summary>
internal sealed class TokenList : IDisposable
{
    private Token[] _buffer = ArrayPool<Token>.Shared.Rent(256);

    /// <summary>How many they are.</summary>
    public int Count { get; private set; }

    /// <summary>The words; valid until the next one is added.</summary>
    public Span<Token> Span => _buffer.AsSpan(0, Count);

    /// <summary>The buffer that they begin; valid as long.</summary>
    public Token[] Buffer => _buffer;

    /// <summary>Adds a word.</summary>
    public void Add(Token token)
    {
        if (Count == _buffer.Length)
        {
            Resize(Count + 1);
            Count--;
        }
        _buffer[Count++] = token;
    }

    /// <summary>Cuts words off, or makes room for more at the end.</summary>
    public void Resize(int count)
    {
        if (count > _buffer.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(Math.Max(count, 2 * _buffer.Length));
            Span.CopyTo(larger);
            ArrayPool<Token>.Shared.Return(_buffer);
            _buffer = larger;
        }
        Count = count;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_buffer);
        (_buffer, Count) = ([], 0);
    }
}
