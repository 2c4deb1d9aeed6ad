using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Finds names by the noun that ends them: 公司, 开发区, 平台, 论坛, 规划 …</summary>
internal sealed class HeadRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (
                text.Kind(i) == TokenKind.Word
                && FindHead(text, i) is { } head
                && !GoesOn(text, i, head)
                && !HoldsVerb(text[i][..^head.Word.Length])
            )
            {
                var phrase = PhraseWalker.Walk(
                    text,
                    i,
                    head.Word.Length,
                    joins: head.Category != EntityCategory.Location
                );
                phrase = head is { Category: EntityCategory.Location, Word.Length: 1 }
                    ? PhraseWalker.WithoutPlaces(text, phrase, head.Word.Length)
                    : phrase;
                if (phrase.ModifierLength > 0 && Acceptance.Score(text, phrase, head) is > 0 and var score)
                {
                    candidates.Add(ToCandidate(text, phrase, head, score));
                }
            }
        }
    }

    // One character ends too many words: 局 counts as a word of its own, or at the end of a word known as a name.
    private static Head? FindHead(TokenizedText text, int token)
    {
        var head = Grammar.HeadAtEnd(text[token]);
        return head is not { Word.Length: 1 } || text[token].Length == 1 || IsNameItself(text, token, head)
            ? head
            : null;
    }

    private static bool IsNameItself(TokenizedText text, int token, Head head) =>
        head.Category switch
        {
            EntityCategory.Organization => text.Tag(token) == "nt" && PhraseWalker.IsProper(text, token),
            EntityCategory.Location => text.IsPlace(token),
            _ => false,
        };

    // 出席会议 may be one word of the dictionary; 服务平台 is a noun.
    private static bool HoldsVerb(ReadOnlySpan<char> before) =>
        Grammar.Boundaries.Contains(before) && !Grammar.ModifyingVerbs.Contains(before);

    // The last of several heads counts: 公司|党委, 数据中心|体系.
    private static bool GoesOn(TokenizedText text, int token, Head head) =>
        token + 1 < text.Count
        && text.Kind(token + 1) == TokenKind.Word
        && Grammar.HeadAtEnd(text[token + 1]) is { } next
        && next.Word.Length == text[token + 1].Length
        && next.Category == head.Category
        && next.Strength >= head.Strength
        && next.Word.Length > 1;

    private static Candidate ToCandidate(TokenizedText text, Phrase phrase, Head head, double score)
    {
        var (start, end) = (text.Start(phrase.First), text.End(phrase.Last));
        if (phrase.Quote < 0)
        {
            // A Latin name before the noun stands by itself: CN2骨干网.
            return
                text.Kind(phrase.First) == TokenKind.Latin
                && phrase.ModifierLength - text[phrase.First].Length is 0 or 1
                && phrase.ModifierLength >= 3
                ? new Candidate(start, end, head.Category, score, start, text.End(phrase.First))
                : new Candidate(start, end, head.Category, score);
        }
        var close = text.Partner(phrase.Quote);

        return new Candidate(start, end, head.Category, score, text.End(phrase.Quote), text.Start(close));
    }
}
