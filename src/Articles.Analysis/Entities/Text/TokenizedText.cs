using System.Buffers;
using System.Runtime.CompilerServices;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// A text with its words and its pairs of quotation marks and brackets, for one thread; in buffers that are lent and, where it is
/// disposed of, given back.
/// </summary>
internal sealed class TokenizedText : IDisposable
{
    private readonly TokenList _words = new();
    private readonly Token[] _tokens;
    private readonly int[] _partner;
    private readonly int[] _tokenAt;
    private readonly bool[] _places;
    private readonly ushort[] _heads;
    private readonly ushort[] _edges;
    private readonly byte[] _kinds;
    private readonly char[] _lasts;
    private readonly HeldWords _held;
    private readonly PlaceStems _stems;
    private readonly LentSet<string> _names = LentSet<string>.Take();

    public TokenizedText(string text)
    {
        Text = text;
        Starts = new WordStarts(text, Grammar.Vocabulary);
        Starts.AddTokens(_words);
        MisjoinedHeads.Mend(text, _words);
        TitledWords.Part(text, _words);
        _stems = new PlaceStems(Starts, _words.Span);
        _stems.Join(text, _words);
        (_tokens, Count) = (_words.Buffer, _words.Count);
        _partner = ArrayPool<int>.Shared.Rent(Count);
        Pair(text, Tokens, _partner.AsSpan(0, Count));
        _tokenAt = ArrayPool<int>.Shared.Rent(text.Length + 1);
        _places = ArrayPool<bool>.Shared.Rent(Count);
        _heads = ArrayPool<ushort>.Shared.Rent(Count);
        _heads.AsSpan(0, Count).Clear();
        (Belonging, Proper) = (new Verdicts(Count), new Verdicts(Count));
        _edges = ArrayPool<ushort>.Shared.Rent(Count);
        _kinds = ArrayPool<byte>.Shared.Rent(Count);
        _lasts = ArrayPool<char>.Shared.Rent(Count);
        for (var i = 0; i < Count; i++)
        {
            _tokenAt.AsSpan(_tokens[i].Offset, _tokens[i].Length).Fill(i);
            _edges[i] = WordEdges.Of(_tokens[i].Of(text));
            _kinds[i] = (byte)_tokens[i].Kind;
            _lasts[i] = text[_tokens[i].End - 1];
        }
        _held = new HeldWords(From(_edges, 0));
        // Behind all kinds: whether a word is a place is also told by what stands behind it.
        for (var i = 0; i < Count; i++)
        {
            _places[i] = IsPlaceName(i);
        }
        _tokenAt[text.Length] = Count;
    }

    public string Text { get; }

    /// <summary>What the lexicon says of each character.</summary>
    public WordStarts Starts { get; }

    public ReadOnlySpan<Token> Tokens => _words.Span;

    public int Count { get; }

    /// <summary>A token's text; empty beyond the text's ends.</summary>
    public ReadOnlySpan<char> this[int token]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)token < (uint)Count ? _tokens[token].Of(Text) : default;
    }

    /// <summary>A token's part of speech; empty beyond the text's ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Tag(int token) => (uint)token < (uint)Count ? _tokens[token].Tag : "";

    /// <summary>What a token is made of; a mark beyond the text's ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenKind Kind(int token) => (uint)token < (uint)Count ? (TokenKind)_kinds[token] : TokenKind.Mark;

    /// <summary>A mark's character; <c>\0</c> for every other token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Mark(int token) =>
        (uint)token < (uint)Count && (TokenKind)_kinds[token] is TokenKind.Mark or TokenKind.Space
            ? Text[_tokens[token].Offset]
            : '\0';

    /// <summary>The token behind another, past one space between them.</summary>
    public int After(int token) => Mark(token + 1) == ' ' ? token + 2 : token + 1;

    /// <summary>The token before another, past one space between them.</summary>
    public int Before(int token) => Mark(token - 1) == ' ' ? token - 2 : token - 1;

    /// <summary>A token's last character; <c>\0</c> beyond the text's ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char LastCharacter(int token) => (uint)token < (uint)Count ? _lasts[token] : '\0';

    /// <summary>The other one of a pair of quotation marks or brackets; -1 if there is none.</summary>
    public int Partner(int token) => (uint)token < (uint)Count ? _partner[token] : -1;

    /// <summary>The token that an offset lies in.</summary>
    public int TokenAt(int offset) => _tokenAt[offset];

    /// <summary>Whether a word begins at an offset.</summary>
    public bool StartsToken(int offset) => offset >= Text.Length || _tokens[_tokenAt[offset]].Offset == offset;

    /// <summary>Where a token begins; the text's length beyond its end.</summary>
    public int Start(int token) => token < Count ? _tokens[token].Offset : Text.Length;

    /// <summary>Where a token ends.</summary>
    public int End(int token) => _tokens[token].End;

    /// <summary>The text from a token's beginning to another's end.</summary>
    public string Slice(int first, int last) => Text[Start(first)..End(last)];

    /// <summary>The same, without a copy.</summary>
    public ReadOnlySpan<char> SpanOf(int first, int last) => Text.AsSpan(Start(first)..End(last));

    /// <summary>
    /// A name as a string, one for all stretches with its characters: names are asked for again and again, and once more where
    /// the model adds some.
    /// </summary>
    public string NameOf(ReadOnlySpan<char> name)
    {
        var names = _names.Items.GetAlternateLookup<ReadOnlySpan<char>>();
        names.Add(name);
        return names.TryGetValue(name, out var shared) ? shared : name.ToString();
    }

    /// <summary>The name from an offset to another.</summary>
    public string NameOf(int start, int end) => NameOf(Text.AsSpan(start..end));

    /// <summary>The first token from another on that has one of a few characters; the tokens' number if there is none.</summary>
    public int Next(int token, params ReadOnlySpan<char> characters)
    {
        var start = Start(token);
        var leap = Text.AsSpan(start).IndexOfAny(characters);
        return leap < 0 ? Count : _tokenAt[start + leap];
    }

    /// <summary>The first token from another on that is made of something; the tokens' number if there is none.</summary>
    public int Next(int token, TokenKind kind)
    {
        var leap = From(_kinds, token).IndexOf((byte)kind);
        return leap < 0 ? Count : token + leap;
    }

    /// <summary>The first token from another on that ends in one of several characters; the tokens' number if there is none.</summary>
    public int NextEnding(int token, SearchValues<char> characters)
    {
        var leap = From(_lasts, token).IndexOfAny(characters);
        return leap < 0 ? Count : token + leap;
    }

    private ReadOnlySpan<T> From<T>(T[] ofTokens, int token) => ofTokens.AsSpan(Math.Min(token, Count)..Count);

    /// <summary>Whether a token is one of a set's words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOneOf(int token, WordSet words) =>
        (uint)token < (uint)Count && words.Edges.MayBe(_edges[token]) && words.Contains(this[token]);

    /// <summary>The first token from another on that is one of a set's words; the tokens' number if there is none.</summary>
    public int Next(int token, WordSet words)
    {
        if (words.IsSmall && !_held.MayHoldAny(words.Numbers))
        {
            return Count;
        }
        while (words.Edges.IndexIn(From(_edges, token)) is >= 0 and var leap)
        {
            token += leap;
            if (words.Contains(this[token]))
            {
                return token;
            }
            token++;
        }
        return Count;
    }

    /// <summary>What a token has at its edges.</summary>
    public ushort EdgesOf(int token) => _edges[token];

    /// <summary>The first token from another on that may be a word with such edges; the tokens' number if there is none.</summary>
    public int Next(int token, WordEdges words)
    {
        var leap = words.IndexIn(From(_edges, token));
        return leap < 0 ? Count : token + leap;
    }

    /// <summary>The first token from another on that may be one of a few words; the tokens' number if there is none.</summary>
    public int Next(int token, in EdgeSieve words)
    {
        var leap = words.IndexIn(From(_edges, token));
        return leap < 0 ? Count : token + leap;
    }

    /// <summary>Whether a token names a place.</summary>
    public bool IsPlace(int token) => (uint)token < (uint)Count && _places[token];

    /// <summary>The longest noun of the table that a token ends with; null if there is none. Many rules ask it of a token again.</summary>
    public Head? HeadAt(int token)
    {
        const ushort None = ushort.MaxValue;
        if ((uint)token >= (uint)Count)
        {
            return null;
        }
        ref var known = ref _heads[token];
        if (known == 0)
        {
            known = Grammar.NumberOfHeadAtEnd(this[token]) is >= 0 and var number ? (ushort)(number + 1) : None;
        }
        return known == None ? null : Grammar.HeadOf(known - 1);
    }

    /// <summary>What <see cref="PhraseReach.Belongs"/> found out of the tokens.</summary>
    public Verdicts Belonging { get; }

    /// <summary>What <see cref="PhraseWords.IsProper"/> found out of the tokens.</summary>
    public Verdicts Proper { get; }

    private bool IsPlaceName(int token) =>
        Kind(token) == TokenKind.Word
        && this[token].Length > 1
        && (
            IsOneOf(token, Grammar.Regions)
            || _stems.Contain(this[token])
            || (
                Starts.Span[Start(token)].Place >= this[token].Length
                && Places.All.TryGetValue(this[token], out var place)
                && !IsCommonWord(token, place)
            )
        )
        && !Grammar.NoPlaces.Contains(this[token])
        && !MisreadPlaces.Is(this, token);

    // Some counties and towns are called by a common word (通道): such a name is left to its full form.
    private bool IsCommonWord(int token, int place) =>
        Places.Level(place) >= PlaceLevel.District
        && Words.All.TryGetValue(this[token], out var word)
        && Words.Tag(word) is not ['n', 's', ..]
        && Words.Frequency(word) > 100;

    /// <inheritdoc />
    public void Dispose()
    {
        Starts.Dispose();
        _names.Dispose();
        _words.Dispose();
        ArrayPool<int>.Shared.Return(_partner);
        ArrayPool<int>.Shared.Return(_tokenAt);
        ArrayPool<bool>.Shared.Return(_places);
        ArrayPool<ushort>.Shared.Return(_heads);
        Belonging.Dispose();
        Proper.Dispose();
        ArrayPool<ushort>.Shared.Return(_edges);
        ArrayPool<byte>.Shared.Return(_kinds);
        ArrayPool<char>.Shared.Return(_lasts);
        _held.Dispose();
    }

    private static void Pair(string text, ReadOnlySpan<Token> tokens, Span<int> partner)
    {
        partner.Fill(-1);
        var open = new Stack<(int Token, char Closer)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var c = text[tokens[i].Offset];
            if (c == '\n')
            {
                open.Clear();
            }
            else if (Closer(c) is var closer and not '\0')
            {
                open.Push((i, closer));
            }
            else if (c is '”' or '’' or '）' or ')' or '》' or '】')
            {
                // A closer whose opener is not the innermost one is left alone, so that each pair is met once.
                if (open.TryPeek(out var top) && top.Closer == c)
                {
                    open.Pop();
                    (partner[i], partner[top.Token]) = (top.Token, i);
                }
            }
        }
    }

    private static char Closer(char c) =>
        c switch
        {
            '“' => '”',
            '‘' => '’',
            '（' => '）',
            '(' => ')',
            '《' => '》',
            '【' => '】',
            _ => '\0',
        };
}
