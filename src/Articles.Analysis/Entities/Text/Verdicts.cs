using System.Buffers;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// What a rule said of a text's tokens, for those that many other rules ask it of again. In a buffer that is lent and, where it is
/// disposed of, given back.
/// </summary>
internal readonly struct Verdicts : IDisposable
{
    private const byte No = 1;
    private const byte Yes = 2;

    private readonly byte[] _known;

    /// <summary>Makes room.</summary>
    /// <param name="tokens">How many tokens the text has.</param>
    public Verdicts(int tokens)
    {
        _known = ArrayPool<byte>.Shared.Rent(tokens);
        _known.AsSpan(0, tokens).Clear();
    }

    /// <summary>What was said of a token; false where nothing was.</summary>
    public bool TryGet(int token, out bool verdict)
    {
        var known = _known[token];
        verdict = known == Yes;
        return known != 0;
    }

    /// <summary>Keeps what was said of a token, and returns it.</summary>
    public bool Keep(int token, bool verdict)
    {
        _known[token] = verdict ? Yes : No;
        return verdict;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<byte>.Shared.Return(_known);
}
