using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Text;

/// <summary>A text with its words and its pairs of quotation marks and brackets. Immutable.</summary>
internal sealed class TokenizedText
{
    private readonly int[] _partner;
    private readonly int[] _tokenAt;
    private readonly bool[] _places;
    private readonly HashSet<string> _stems;

    public TokenizedText(string text)
    {
        Text = text;
        using var words = new TokenList();
        Segmenter.Segment(text, Grammar.Vocabulary, words);
        TitledWords.Part(text, words);
        _stems = PlaceStems.Of(text, words.Span);
        PlaceStems.Join(text, words, _stems);
        Tokens = words.Span.ToArray();
        _partner = Pair(text, Tokens);
        _tokenAt = new int[text.Length + 1];
        for (var i = 0; i < Tokens.Length; i++)
        {
            _tokenAt.AsSpan(Tokens[i].Offset, Tokens[i].Length).Fill(i);
        }
        _tokenAt[text.Length] = Tokens.Length;
        _places = new bool[Tokens.Length];
        for (var i = 0; i < Tokens.Length; i++)
        {
            _places[i] = IsPlaceName(i);
        }
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>A token's text; empty beyond the text's ends.</summary>
    public ReadOnlySpan<char> this[int token] => (uint)token < (uint)Tokens.Length ? Tokens[token].Of(Text) : default;

    /// <summary>A token's part of speech; empty beyond the text's ends.</summary>
    public string Tag(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Tag : "";

    /// <summary>What a token is made of; a mark beyond the text's ends.</summary>
    public TokenKind Kind(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Kind : TokenKind.Mark;

    /// <summary>A mark's character; <c>\0</c> for every other token.</summary>
    public char Mark(int token) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Kind is TokenKind.Mark or TokenKind.Space
            ? Text[Tokens[token].Offset]
            : '\0';

    /// <summary>The token behind another, past one space between them.</summary>
    public int After(int token) => Mark(token + 1) == ' ' ? token + 2 : token + 1;

    /// <summary>The token before another, past one space between them.</summary>
    public int Before(int token) => Mark(token - 1) == ' ' ? token - 2 : token - 1;

    /// <summary>The other one of a pair of quotation marks or brackets; -1 if there is none.</summary>
    public int Partner(int token) => (uint)token < (uint)Tokens.Length ? _partner[token] : -1;

    /// <summary>The token that an offset lies in.</summary>
    public int TokenAt(int offset) => _tokenAt[offset];

    /// <summary>Whether a word begins at an offset.</summary>
    public bool StartsToken(int offset) => offset >= Text.Length || Tokens[_tokenAt[offset]].Offset == offset;

    /// <summary>Where a token begins; the text's length beyond its end.</summary>
    public int Start(int token) => token < Tokens.Length ? Tokens[token].Offset : Text.Length;

    /// <summary>Where a token ends.</summary>
    public int End(int token) => Tokens[token].End;

    /// <summary>The text from a token's beginning to another's end.</summary>
    public string Slice(int first, int last) => Text[Start(first)..End(last)];

    /// <summary>Whether a token names a place.</summary>
    public bool IsPlace(int token) => (uint)token < (uint)Tokens.Length && _places[token];

    private bool IsPlaceName(int token) =>
        Kind(token) == TokenKind.Word
        && this[token].Length > 1
        && !Grammar.NoPlaces.Contains(this[token])
        && (
            Grammar.Regions.Contains(this[token])
            || (_stems.Count > 0 && _stems.GetAlternateLookup<ReadOnlySpan<char>>().Contains(this[token]))
            || (Places.All.TryGetValue(this[token], out var place) && !IsCommonWord(token, place))
        );

    // Some counties and towns are called by a common word (通道): such a name is left to its full form.
    private bool IsCommonWord(int token, int place) =>
        Places.Level(place) >= PlaceLevel.District
        && Words.All.TryGetValue(this[token], out var word)
        && Words.Tag(word) is not ['n', 's', ..]
        && Words.Frequency(word) > 100;

    private static int[] Pair(string text, Token[] tokens)
    {
        var partner = new int[tokens.Length];
        Array.Fill(partner, -1);
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
            else if (c is '”' or '’' or '）' or ')' or '》' or '」' or '』' or '】')
            {
                // A closer whose opener is not the innermost one is left alone, so that each pair is met once.
                if (open.TryPeek(out var top) && top.Closer == c)
                {
                    open.Pop();
                    (partner[i], partner[top.Token]) = (top.Token, i);
                }
            }
        }
        return partner;
    }

    private static char Closer(char c) =>
        c switch
        {
            '“' => '”',
            '‘' => '’',
            '（' => '）',
            '(' => ')',
            '《' => '》',
            '「' => '」',
            '『' => '』',
            '【' => '】',
            _ => '\0',
        };
}
