using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// Finds the names in a list by what it is a list of: 甲、乙、丙等60余家企业. Every item is looked at from the list's end
/// to its beginning once.
/// </summary>
internal sealed class EnumerationRecognizer : IRecognizer
{
    private const int LongestTail = 10;
    private const int LongestItem = 20;

    private static readonly (string Category, WordSet Words)[] Classes =
    [
        .. WordTable.Read("enumerations").Select(x => (x.Class, new WordSet(x.Words))),
    ];

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text[i] is [.., '等'] && ClassAfter(text, i + 1) is { } category)
            {
                AddItems(text, LastOfList(text, i), category, candidates);
            }
        }
    }

    // The dictionary may take the list's last character and 等 for one word (三等); that item is passed over.
    private static int LastOfList(TokenizedText text, int token)
    {
        if (text[token].Length == 1)
        {
            return token - 1;
        }
        var last = token - 1;
        while (token - last < LongestItem && PhraseWalker.Belongs(text, last))
        {
            last--;
        }
        return text.Mark(last) == '、' ? last - 1 : -1;
    }

    // 等60余家知名企业: the last noun of the phrase after 等 that is in a class.
    private static string? ClassAfter(TokenizedText text, int token)
    {
        string? found = null;
        for (var i = token; i < token + LongestTail && IsTail(text, i); i++)
        {
            foreach (var (category, words) in Classes)
            {
                found = words.LongestEnd(text[i]) is > 1 and var length && length == text[i].Length ? category : found;
            }
        }
        return found;
    }

    private static bool IsTail(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Number
        || (
            text.Kind(token) == TokenKind.Word
            && (!Grammar.Boundaries.Contains(text[token]) || text[token] is "余" or "多个" or "一批" or "多家")
        )
        || text.Mark(token) is '“' or '”';

    private static void AddItems(TokenizedText text, int last, string category, List<Candidate> candidates)
    {
        var count = 0;
        while (last >= 0)
        {
            var first = ItemStart(text, last);
            if (first > last)
            {
                break;
            }
            if (IsName(text, first, last, category))
            {
                candidates.Add(Item(text, first, last, category));
            }
            count++;
            if (text.Mark(first - 1) != '、')
            {
                break;
            }
            last = first - 2;
        }
    }

    private static Candidate Item(TokenizedText text, int first, int last, string category)
    {
        var quoted = text.Mark(first) == '“' && text.Partner(first) == last;
        return quoted
            ? new Candidate(text.End(first), text.Start(last), category, 0.7)
            : new Candidate(text.Start(first), text.End(last), category, 0.55);
    }

    private static int ItemStart(TokenizedText text, int last)
    {
        if (text.Mark(last) == '”' && text.Partner(last) is var open and >= 0)
        {
            return open;
        }
        var first = last + 1;
        while (first > 0 && last - first < LongestItem && PhraseWalker.Belongs(text, first - 1))
        {
            first--;
        }
        return first;
    }

    // An item of common nouns alone (高校、科研院所等机构) is no name.
    private static bool IsName(TokenizedText text, int first, int last, string category)
    {
        var length = text.End(last) - text.Start(first);
        if (text.Mark(first) == '“')
        {
            return length >= 4;
        }
        if (length is < 2 or > 16)
        {
            return false;
        }
        var (telling, single) = (false, 0);
        for (var i = first; i <= last; i++)
        {
            single = text[i].Length == 1 ? single + 1 : 0;
            telling |= text.Tag(i) is "nz" or "nt" or "x" or "nrt" || text.Kind(i) == TokenKind.Latin || single >= 2;
            telling |= category is EntityCategory.Organization && text.Tag(i) is "nr" or "ns";
        }
        return category switch
        {
            EntityCategory.Organization => telling
                || (
                    last > first
                    && length <= 4
                    && !Grammar.Generic.Contains(text[last])
                    && !Grammar.Generic.Contains(text[first])
                )
                || (
                    last > first
                    && Grammar.HeadAtEnd(text[last]) is { Category: EntityCategory.Organization } head
                    && head.Word.Length < length
                ),
            EntityCategory.Location => text.IsPlace(last) || text.Tag(last) == "ns",
            EntityCategory.Product => telling && length >= 3,
            _ => false,
        };
    }
}
