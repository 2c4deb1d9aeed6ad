using System.Buffers;
using Articles.Lexicon;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// What the lexicon says of every character of a text, from one walk through the dictionary: words with a vocabulary of the
/// field, words without it, and longest words. In a buffer that is lent and given back.
/// </summary>
internal sealed class WordStarts : IDisposable
{
    private readonly Vocabulary _vocabulary;
    private WordStart[] _starts;

    /// <summary>Reads a text.</summary>
    public WordStarts(string text, Vocabulary vocabulary)
    {
        (Text, _vocabulary) = (text, vocabulary);
        _starts = ArrayPool<WordStart>.Shared.Rent(text.Length);
        using var path = new WordPath(vocabulary);
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfStretch(text, start);
            path.Read(text.AsSpan(start, end - start), _starts.AsSpan(start, end - start));
            start = end;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What begins at each character.</summary>
    public ReadOnlySpan<WordStart> Span => _starts.AsSpan(0, Text.Length);

    /// <summary>
    /// Where the stretch ends that begins at an offset: after the next full stop or line end, which no word holds. Weights
    /// are added up within a stretch, for their sums keep all digits only while they are small.
    /// </summary>
    public static int EndOfStretch(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('。', '\n');
        return length < 0 ? text.Length : start + length + 1;
    }

    /// <summary>Looks a stretch of the text up in the dictionary, which was done already where it is a word of the text.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="word">Its number there.</param>
    public bool TryGetWord(int offset, int length, out int word)
    {
        ref readonly var start = ref _starts[offset];
        word = start.Word;
        return (word >= 0 && start.Length == length) || Words.All.TryGetValue(Text.AsSpan(offset, length), out word);
    }

    /// <summary>Asks the processor for what the dictionary has of the word that begins at an offset.</summary>
    public void PrefetchWord(int offset)
    {
        if (_starts[offset].Word is >= 0 and var word)
        {
            Words.Prefetch(word);
        }
    }

    /// <summary>Adds the words to a list.</summary>
    public void AddTokens(TokenList tokens)
    {
        for (var at = 0; at < Text.Length; )
        {
            var (length, kind) = Extent(Text, at, _starts[at].Length);
            tokens.Add(new Token(at, length, kind, kind == TokenKind.Word ? _vocabulary.TagName(_starts[at].Tag) : ""));
            at += length;
        }
    }

    /// <summary>What stands at an offset where a word begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="length">The length of the word if it is a Chinese one.</param>
    public static (int Length, TokenKind Kind) Extent(string text, int at, int length)
    {
        var c = text[at];
        if (CharClass.IsHan(c))
        {
            return (length, TokenKind.Word);
        }
        if (char.IsAsciiLetterOrDigit(c) || CharClass.IsForeignLetter(c))
        {
            var end = CharClass.EndOfLatin(text, at, out var hasLetter);
            return (end - at, hasLetter ? TokenKind.Latin : TokenKind.Number);
        }
        return char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? (2, TokenKind.Word)
            : (1, char.IsWhiteSpace(c) ? TokenKind.Space : TokenKind.Mark);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<WordStart>.Shared.Return(_starts);
        _starts = [];
    }
}
