using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds who speaks in a quotation that its speaker stands behind: “现在多了三成。”甲公司董事长李明说.</summary>
internal sealed class Quotations(string text, MentionIndex index)
{
    private const int LongestQuotation = 400;

    // How much of a title and a place may stand before the speaker's name.
    private const int Reach = 40;

    private int _end = -1;
    private Entity? _speaker;

    /// <summary>Whether the sentence's speaker tells of others.</summary>
    public bool IsOutsider { get; private set; }

    /// <summary>The body whose speaker says a sentence, or null if none does or nobody is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraphEnd">Where its paragraph ends.</param>
    /// <param name="speakers">Who speaks for whom.</param>
    public Entity? Speaker(TextSpan sentence, int paragraphEnd, Speakers speakers)
    {
        if (sentence.Offset < _end)
        {
            return _speaker;
        }
        (_speaker, IsOutsider) = (null, false);
        if (text[sentence.Offset] != '“')
        {
            return null;
        }
        var close = Close(sentence.Offset, Math.Min(paragraphEnd, sentence.Offset + LongestQuotation));
        if (close > 0 && Closes(close))
        {
            _end = close;
            _speaker = After(_end + 1, paragraphEnd, speakers, sentence.Offset);
        }
        return _speaker;
    }

    // The mark that closes a quotation, past those inside it; -1 if none does.
    private int Close(int open, int end)
    {
        var depth = 0;
        for (var at = open; at < end; at++)
        {
            depth += text[at] switch
            {
                '“' => 1,
                '”' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return at;
            }
        }
        return -1;
    }

    // A quotation that is a sentence ends with its mark: “最后一公里” is none.
    private bool Closes(int close) => text[close - 1] is '。' or '，' or '！' or '？' or '…';

    private Entity? After(int at, int end, Speakers speakers, int said)
    {
        var limit = Math.Min(end, at + Reach);
        limit = text.AsSpan(at, limit - at).IndexOfAny('。', '；') is var stop and >= 0 ? at + stop : limit;
        var i = index.FirstAfter(at);
        for (; i < index.Mentions.Count && index.Mentions[i].Offset < limit; i++)
        {
            if (index.Mentions[i].Entity.Category == EntityCategory.Person)
            {
                IsOutsider = speakers.IsOutsider(index.Mentions[i].Entity, said);
                return speakers.Of(index.Mentions[i].Entity, said);
            }
        }
        IsOutsider = speakers.IsIndividual(at, limit);
        return null;
    }
}
