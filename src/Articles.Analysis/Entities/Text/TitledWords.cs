using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// Words of the dictionary that hold a body's noun and the title of somebody in it (大学|教授, 全国人大|代表): two words, so
/// that the body is met.
/// </summary>
internal static class TitledWords
{
    private const int Shortest = 4;

    /// <summary>The words with those parted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    public static Token[] Part(string text, Token[] tokens)
    {
        List<Token>? parted = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            var body = tokens[i].Length >= Shortest ? BodyLength(tokens[i].Of(text)) : 0;
            if (body > 0)
            {
                parted ??= [.. tokens.AsSpan(0, i)];
                parted.Add(new Token(tokens[i].Offset, body, TokenKind.Word, "n"));
                parted.Add(new Token(tokens[i].Offset + body, tokens[i].Length - body, TokenKind.Word, "title"));
            }
            else
            {
                parted?.Add(tokens[i]);
            }
        }
        return parted is null ? tokens : [.. parted];
    }

    // 党委书记 is an office in what stands before it; 全国人大代表 a title, of a known body.
    private static int BodyLength(ReadOnlySpan<char> word)
    {
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
