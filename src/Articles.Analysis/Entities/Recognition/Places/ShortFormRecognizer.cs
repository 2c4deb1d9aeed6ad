using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds places' one-character forms (在沪央企, 京沪两地, 来华投资) and by-names (申城).</summary>
internal sealed class ShortFormRecognizer : IRecognizer
{
    // One of them stands at the beginning of nearly all that is found, or right behind it.
    private static readonly CharacterSet Signs = new(ShortForms.Initials.Concat("华沪"));

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        // 在港, 进港: a port mostly.
        var isHongKong = text.Text.Contains("香港", StringComparison.Ordinal);
        for (var i = 0; i < text.Count; i++)
        {
            var word = text[i];
            if (
                !(HoldsSign(word) || text.IsOneOf(i, ShortForms.Names))
                || text.Kind(i) != TokenKind.Word
                || word.Length > 4
                || (word[^1] == '港' && !isHongKong)
            )
            {
                continue;
            }
            if (
                word[^1] == '华'
                && (
                    word is "在华" or "来华" or "驻华" or "访华" or "赴华" or "对华" or "援华" or "旅华"
                    || (word is "华" && text[i - 1] is "在" or "来" or "驻" or "访" or "赴" or "对")
                )
            )
            {
                Add(candidates, text.End(i) - 1, 1);
            }
            // In 沪, not a name of it.
            else if (word is "沪上")
            {
                Add(candidates, text.Start(i), 1);
            }
            else if (text.IsOneOf(i, ShortForms.Names))
            {
                Add(candidates, text.Start(i), word.Length);
            }
            else if (
                ShortForms.IsInitial(text, i) && (Introduced(text, i) || InPair(text, i) || text[i + 1] is "产" or "籍")
            )
            {
                Add(candidates, text.Start(i), 1);
            }
            else if (word.Length is 2 or 4 && IsForm(word.Slice(1, 1)) && ShortForms.Before.Contains(word[..1]))
            {
                Add(candidates, text.Start(i) + 1, 1);
            }
            else if (
                word.Length == 2
                && IsForm(word[..1])
                && IsForm(word[1..])
                && text[i + 1] is "两地" or "两" or "高铁" or "双城"
            )
            {
                Add(candidates, text.Start(i), 1);
                Add(candidates, text.Start(i) + 1, 1);
            }
        }
    }

    private static bool HoldsSign(ReadOnlySpan<char> word) =>
        Signs.Contains(word[0]) || (word.Length > 1 && Signs.Contains(word[1]));

    private static bool IsForm(ReadOnlySpan<char> word) => ShortForms.Place(word) is not null;

    private static bool Introduced(TokenizedText text, int token) =>
        text[token] is not ("新" or "黑" or "青" or "贵" or "吉" or "甘")
        && text[token - 1].Length == 1
        && text.IsOneOf(token - 1, ShortForms.Before)
        && (
            text.Tag(token + 1) is ['v' or 'n', ..]
            || text.Kind(token + 1) == TokenKind.Mark
            // 在浙可以办理, 驻沪38所高校.
            || (
                text[token - 1] is "在" or "来" or "赴" or "驻"
                && (text.Tag(token + 1) is "c" or "d" or "p" || text.Kind(token + 1) == TokenKind.Number)
            )
        );

    private static bool InPair(TokenizedText text, int token) =>
        (ShortForms.IsInitial(text, token - 1) && text[token + 1] is "两地" or "两" or "双城")
        || (ShortForms.IsInitial(text, token + 1) && text[token + 2] is "两地" or "两" or "双城");

    private static void Add(List<Candidate> candidates, int start, int length) =>
        candidates.Add(new Candidate(start, start + length, EntityCategory.Location, 0.5));
}
