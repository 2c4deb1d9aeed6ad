using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// The short forms of the places that a text names in full (阳朔 where 阳朔县 stands), which are words of that text even
/// where the dictionary lacks them.
/// </summary>
internal static class PlaceStems
{
    private const string Levels = "市县区";
    private const int Longest = 4;
    private const int MostTokens = 3;
    private const int CommonFrequency = 100;

    /// <summary>The short forms.</summary>
    /// <param name="starts">What the lexicon says of each of the text's characters.</param>
    /// <param name="tokens">Its words.</param>
    public static HashSet<string> Of(WordStarts starts, ReadOnlySpan<Token> tokens)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            // 阳朔县委 may be parted otherwise: the full form counts where it begins with a word.
            var word = starts.Text.AsSpan(token.Offset, starts.Span[token.Offset].Place);
            if (word.Length is >= 3 and <= Longest + 1 && Levels.Contains(word[^1]) && !IsCommon(word[..^1]))
            {
                stems.Add(word[..^1].ToString());
            }
        }
        return stems;
    }

    /// <summary>Joins the words that spell a short form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="stems">The short forms.</param>
    public static void Join(string text, TokenList words, HashSet<string> stems)
    {
        if (stems.Count == 0)
        {
            return;
        }
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var tokens = words.Span;
        var joined = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var last = i;
            for (
                var to = i + 1;
                to < tokens.Length && to < i + MostTokens && tokens[to].End - tokens[i].Offset <= Longest;
                to++
            )
            {
                last = lookup.Contains(text.AsSpan(tokens[i].Offset, tokens[to].End - tokens[i].Offset)) ? to : last;
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
