using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// Words of the dictionary that hold a body's noun and the title of somebody in it (大学|教授, 全国人大|代表): two words, so
/// that the body is met. 局局长, 科技开发 and 暨首届 are no words at all.
/// </summary>
internal static class TitledWords
{
    private const int Shortest = 3;

    /// <summary>Parts those among a text's words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static void Part(string text, TokenList words)
    {
        var titled = new List<(int Index, int Body)>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Span[i];
            if (word.Length >= Shortest && BodyLength(word.Of(text)) is > 0 and var body)
            {
                titled.Add((i, body));
            }
        }
        // From the end on, each word moves to the right by as many as are parted before it.
        var end = words.Count;
        words.Resize(end + titled.Count);
        for (var i = titled.Count - 1; i >= 0; i--)
        {
            var (index, body) = titled[i];
            var word = words.Span[index];
            words.Span[(index + 1)..end].CopyTo(words.Span[(index + i + 2)..]);
            words.Span[index + i] = new Token(word.Offset, body, TokenKind.Word, "n");
            words.Span[index + i + 1] = new Token(
                word.Offset + body,
                word.Length - body,
                TokenKind.Word,
                text[word.Offset + body] is '开' ? "v" : "title"
            );
            end = index;
        }
    }

    // 党委书记 is an office in what stands before it; 全国人大代表 a title, of a known body.
    private static int BodyLength(ReadOnlySpan<char> word)
    {
        // 城市更新|局局长: the end of the body's name and its head's title.
        // 甲大会暨首届|乙大会.
        if (word is "局局长" or "科科长" or "处处长" or "暨首届")
        {
            return 1;
        }
        // 甲科技开发了乙系统, 丙科技开发有限公司: what a firm is called and what it does.
        if (word is "科技开发")
        {
            return "科技".Length;
        }
        if (word.Length <= Shortest)
        {
            return 0;
        }
        var office = Grammar.Offices.LongestEnd(word);
        var title = Math.Max(office, Grammar.PersonalTitles.LongestEnd(word));
        var known = title == word.Length;
        var body = word[..^(known ? 2 : title)];
        return
            title >= 2
            && office < word.Length
            && body.Length >= 2
            && (
                Grammar.Bodies.Contains(body)
                || (office >= 2 && Lexicon.Places.All.TryGetValue(body, out _))
                || (
                    !known
                    && Grammar.HeadAtEnd(body) is { Category: EntityCategory.Organization } head
                    && head.Word.Length == body.Length
                )
            )
            ? body.Length
            : 0;
    }
}
