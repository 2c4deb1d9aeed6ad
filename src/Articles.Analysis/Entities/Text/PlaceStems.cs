using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// The short forms of the places that a text names in full (阳朔 where 阳朔县 stands), which are words of that text even
/// where the dictionary lacks them.
/// </summary>
internal readonly struct PlaceStems
{
    private const string Levels = "市县区";
    private const int Longest = 4;
    private const int MostTokens = 3;
    private const int CommonFrequency = 100;

    private readonly HashSet<string>? _stems;
    private readonly CharacterSieve _beginnings;

    /// <summary>Reads the short forms.</summary>
    /// <param name="starts">What the lexicon says of each of the text's characters.</param>
    /// <param name="tokens">Its words.</param>
    public PlaceStems(WordStarts starts, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            // 阳朔县委 may be parted otherwise: the full form counts where it begins with a word.
            var word = starts.Text.AsSpan(token.Offset, starts.Span[token.Offset].Place);
            if (word.Length is >= 3 and <= Longest + 1 && Levels.Contains(word[^1]) && !IsCommon(word[..^1]))
            {
                (_stems ??= new HashSet<string>(StringComparer.Ordinal)).Add(word[..^1].ToString());
                _beginnings.Add(word[0]);
            }
        }
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Contain(ReadOnlySpan<char> word) =>
        _stems is not null
        && _beginnings.MayHold(word[0])
        && _stems.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Joins the words that spell a short form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public void Join(string text, TokenList words)
    {
        if (_stems is null)
        {
            return;
        }
        var tokens = words.Span;
        var joined = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var last = i;
            for (
                var to = _beginnings.MayHold(text[tokens[i].Offset]) ? i + 1 : tokens.Length;
                to < tokens.Length && to < i + MostTokens && tokens[to].End - tokens[i].Offset <= Longest;
                to++
            )
            {
                last = Contain(text.AsSpan(tokens[i].Offset, tokens[to].End - tokens[i].Offset)) ? to : last;
            }
            tokens[joined++] =
                last == i
                    ? tokens[i]
                    : new Token(tokens[i].Offset, tokens[last].End - tokens[i].Offset, TokenKind.Word, "ns");
            i = last;
        }
        words.Resize(joined);
    }

    /// <summary>Whether a short form is mostly another word.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) =>
        Words.All.TryGetValue(word, out var value)
        && Words.Tag(value) is not ['n', 's', ..]
        && Words.Frequency(value) > CommonFrequency;
}
