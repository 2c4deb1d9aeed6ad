using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// Which characters stand side by side in a text, spaces and quotation marks left out: a form of a name that the text may not hold
/// need not be looked for. It may let others through. In a buffer that is lent and given back.
/// </summary>
internal sealed class AdjacentCharacters : IDisposable
{
    private const int BitsPerCharacter = 8;

    private readonly PairSieve _pairs;

    /// <summary>Reads a text.</summary>
    public AdjacentCharacters(string text)
    {
        _pairs = new PairSieve(text.Length, BitsPerCharacter);
        var before = '\0';
        foreach (var c in text)
        {
            // What parts no two names (Surface.Key).
            if (!char.IsWhiteSpace(c) && c is not ('“' or '”' or '‘' or '’' or '·'))
            {
                _pairs.Add(before, c);
                before = c;
            }
        }
    }

    /// <summary>Whether a character may stand behind another one.</summary>
    public bool MayHold(char first, char second) => _pairs.MayHold(first, second);

    /// <inheritdoc />
    public void Dispose() => _pairs.Dispose();
}
