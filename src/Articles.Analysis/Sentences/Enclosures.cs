using System.Runtime.InteropServices;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Sentences;

/// <summary>
/// Which quotation marks and brackets of a paragraph belong together. Its buffers are kept from paragraph to paragraph, lent and
/// given back.
/// </summary>
/// <remarks>
/// A mark without a partner in its paragraph encloses nothing. A pair is closed (its commas part no clauses) when it is
/// a name or a note; it is open when it is quoted speech or a list in brackets, which have clauses of their own.
/// </remarks>
internal sealed class Enclosures : IDisposable
{
    /// <summary>A quotation with a comma and at least this many code units is taken for speech.</summary>
    private const int SpeechLength = 20;

    /// <summary>Speech longer than this is split at its own sentence ends.</summary>
    private const int LongSpeech = 160;

    private readonly LentMap<int, int> _lentClosers = LentMap<int, int>.Take();
    private readonly LentSet<int> _lentOpen = LentSet<int>.Take();
    private readonly LentSet<int> _lentOpenClosers = LentSet<int>.Take();
    private readonly LentList<Opened> _lentStack = LentList<Opened>.Take();
    private readonly LentMap<char, int> _lentWaiting = LentMap<char, int>.Take();
    private readonly Dictionary<int, int> _closerOf;
    private readonly HashSet<int> _open;
    private readonly HashSet<int> _openClosers;
    private readonly List<Opened> _stack;
    private readonly Dictionary<char, int> _waiting;

    public Enclosures()
    {
        (_closerOf, _waiting) = (_lentClosers.Items, _lentWaiting.Items);
        (_open, _openClosers, _stack) = (_lentOpen.Items, _lentOpenClosers.Items, _lentStack.Items);
    }

    /// <summary>Goes on to a paragraph, and reads it in time linear in its length.</summary>
    public void Read(string text, TextSpan paragraph)
    {
        _closerOf.Clear();
        _open.Clear();
        _openClosers.Clear();
        _stack.Clear();
        _waiting.Clear();
        for (
            var at = Marks.Next(text, paragraph.Offset, paragraph.End);
            at < paragraph.End;
            at = Marks.Next(text, at + 1, paragraph.End)
        )
        {
            if (Marks.Closer(text[at]) is var closer and not '\0')
            {
                _stack.Add(new Opened(closer, at, Marks.IsQuote(text[at]), HasComma: false, HasEnd: false));
                _waiting[closer] = _waiting.GetValueOrDefault(closer) + 1;
            }
            else if (Marks.IsCloser(text[at]))
            {
                Close(text[at], at);
            }
            else if (_stack.Count > 0 && Marks.PartsClauses(text, at, paragraph.End) && !IsInCode(text, at))
            {
                Mark(hasComma: true, Marks.EndsSentence(text, at, paragraph.End));
            }
        }
    }

    // （300750，SZ）: a code, which has no clauses.
    private static bool IsInCode(string text, int at) =>
        text[at] is '，' or ','
        && at > 0
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiLetterUpper(text[at + 1]);

    /// <summary>Where the pair that opens here closes, or -1.</summary>
    public int CloserOf(int opener) => _closerOf.GetValueOrDefault(opener, -1);

    /// <summary>Whether the pair that opens here has clauses of its own.</summary>
    public bool IsOpen(int opener) => _open.Contains(opener);

    /// <summary>Whether a pair with clauses of its own closes here.</summary>
    public bool ClosesOpen(int closer) => _openClosers.Contains(closer);

    /// <summary>Whether the pair that opens here is so long that its sentences are sentences of the text.</summary>
    public bool IsLong(int opener) => IsOpen(opener) && CloserOf(opener) - opener > LongSpeech;

    private void Close(char mark, int at)
    {
        // A closer that nothing waits for is passed by, so that every opener is pushed and popped once.
        if (_waiting.GetValueOrDefault(mark) == 0)
        {
            return;
        }
        var (hasComma, hasEnd) = (false, false);
        while (_stack.Count > 0)
        {
            var top = _stack[^1];
            _stack.RemoveAt(_stack.Count - 1);
            _waiting[top.Closer]--;
            hasComma |= top.HasComma;
            hasEnd |= top.HasEnd;
            if (top.Closer == mark)
            {
                _closerOf[top.At] = at;
                if (hasEnd || (hasComma && (!top.IsQuote || at - top.At > SpeechLength)))
                {
                    _open.Add(top.At);
                    _openClosers.Add(at);
                }
                break;
            }
        }
        Mark(hasComma, hasEnd);
    }

    private void Mark(bool hasComma, bool hasEnd)
    {
        if (_stack.Count > 0)
        {
            var top = _stack[^1];
            _stack[^1] = top with { HasComma = top.HasComma || hasComma, HasEnd = top.HasEnd || hasEnd };
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _lentClosers.Dispose();
        _lentOpen.Dispose();
        _lentOpenClosers.Dispose();
        _lentStack.Dispose();
        _lentWaiting.Dispose();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Opened(char Closer, int At, bool IsQuote, bool HasComma, bool HasEnd);
}
