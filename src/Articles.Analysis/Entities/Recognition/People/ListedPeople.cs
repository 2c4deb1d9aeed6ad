using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>
/// Finds the people of a list that says what they all are (甲、乙、丙等知名主播) or are to each other (甲、乙父子): most have a
/// surname, the others are no words of the language.
/// </summary>
internal sealed class ListedPeople : IRecognizer
{
    private const int MostNames = 20;
    private const int MostModifiers = 2;

    // 甲某、甲某某父子.
    private static readonly WordSet Kin = new([
        "父子",
        "父女",
        "母子",
        "母女",
        "夫妇",
        "夫妻",
        "兄弟",
        "姐妹",
        "姐弟",
        "兄妹",
    ]);

    private static readonly WordSet Ends = WordTable.Set("people", "ends");
    private static readonly WordSet Callings = WordTable.Set("people", "callings");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, '等'); i < text.Count; i = text.Next(i + 1, '等'))
        {
            if (text[i] is "等" && IsOfPeople(text, i))
            {
                AddBefore(text, i, candidates);
            }
        }
        for (var i = text.Next(1, Kin); i < text.Count; i = text.Next(i + 1, Kin))
        {
            AddBefore(text, i, candidates);
        }
    }

    private static bool IsOfPeople(TokenizedText text, int and)
    {
        for (var i = and + 1; i <= and + 1 + MostModifiers && text.Kind(i) == TokenKind.Word; i++)
        {
            if (Callings.Contains(text[i]) || (text[i].Length > 2 && Ends.LongestEnd(text[i]) >= 2))
            {
                return true;
            }
            if (
                text.Tag(i) is not ['a' or 'b' or 'n', ..]
                // 文旅、云计算等领域专家, 张庄、李庄等村村民: what they are experts of, where they live.
                || text[i] is "领域" or "行业" or "部门" or "专业" or "方面" or "学科" or "产业" or "村" or "镇" or "乡"
                || text.HeadAt(i) is { Category: EntityCategory.Organization or EntityCategory.Location }
            )
            {
                return false;
            }
        }
        return false;
    }

    private static void AddBefore(TokenizedText text, int and, List<Candidate> candidates)
    {
        var s = text.Text;
        var (known, end, sure) = (candidates.Count, text.Start(and), 0);
        for (var names = 0; names < MostNames; names++)
        {
            var start = end;
            while (start > 0 && end - start <= 4 && s[start - 1] is >= '\u4e00' and <= '\u9fff')
            {
                start--;
            }
            // The first of the list may stand behind a word: 邀请|甲、乙.
            var isFirst = start == 0 || s[start - 1] != '、';
            if (isFirst)
            {
                start = StartOfFirst(text, start, end);
            }
            if (
                end - start is not (2 or 3 or 4)
                || s[end - 1] is '庄' or '村' or '镇' or '乡'
                || (!IsSurnamed(s.AsSpan(start, end - start)) && IsWord(text, start, end))
            )
            {
                break;
            }
            sure += IsSurnamed(s.AsSpan(start, end - start)) && !PersonName.IsRare(text, start) ? 1 : 0;
            candidates.Add(new Candidate(start, end, EntityCategory.Person, 0.75));
            if (isFirst)
            {
                break;
            }
            end = start - 1;
        }
        var found = candidates.Count - known;
        if (found < 2 || 3 * sure < 2 * found)
        {
            candidates.RemoveRange(known, found);
        }
    }

    // The longest name of two or three characters that begins with a word, and not with one that is seldom a surname (有|林静).
    private static int StartOfFirst(TokenizedText text, int start, int end)
    {
        var found = end;
        for (var at = Math.Max(start, end - 3); at <= end - 2; at++)
        {
            if (text.StartsToken(at) && IsSurnamed(text.Text.AsSpan(at, end - at)))
            {
                if (!PersonName.IsRare(text, at))
                {
                    return at;
                }
                found = at;
            }
        }
        return found;
    }

    private static bool IsSurnamed(ReadOnlySpan<char> name) =>
        PersonName.SurnameLength(name) is > 0 and var surname
        && name.Length - surname is 1 or 2
        && (!Words.All.TryGetValue(name, out var word) || Words.Tag(word) is "nr" or "nrt" or "nrfg");

    private static bool IsWord(TokenizedText text, int start, int end) =>
        Words.All.TryGetValue(text.Text.AsSpan(start, end - start), out _)
        || text.IsPlace(text.TokenAt(start))
        || text.End(text.TokenAt(start)) == end;
}
