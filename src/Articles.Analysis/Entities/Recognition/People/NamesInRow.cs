using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Reads names of people that stand side by side.</summary>
internal static class NamesInRow
{
    // A list of people is read over at most this many names: the bound that keeps the time linear.
    private const int MostInList = 60;
    private const int MostInByline = 8;

    /// <summary>
    /// Adds who stands behind a person in a list, however common the name's characters are: 副校长甲、乙、丙. In a byline (记者甲 乙 丙)
    /// spaces part the names.
    /// </summary>
    public static void AddFollowing(TokenizedText text, int end, bool isByline, List<Candidate> candidates)
    {
        for (var names = 0; names < MostInList && end < text.Text.Length; names++)
        {
            if (
                text.Text[end] is not ('、' or '和' or '与' or '及')
                && !(
                    isByline
                    && text.Text[end] == ' '
                    && !text.IsPlace(text.TokenAt(Math.Min(end + 1, text.Text.Length - 1)))
                )
            )
            {
                return;
            }
            var length = PersonName.LengthOfItem(text, end + 1);
            if (length == 0)
            {
                return;
            }
            candidates.Add(new Candidate(end + 1, end + 1 + length, EntityCategory.Person, 0.85));
            end += 1 + length;
        }
    }

    /// <summary>Adds the names that a clause begins with, if they are enough: 甲、乙、丙等出席.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The first name's token.</param>
    /// <param name="least">How many names make a list.</param>
    /// <param name="candidates">Where they go.</param>
    public static void AddOpening(TokenizedText text, int token, int least, List<Candidate> candidates)
    {
        var (start, known) = (text.Start(token), candidates.Count);
        while (candidates.Count - known < MostInList && PersonName.LengthOfItem(text, start) is > 0 and var length)
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.8));
            start += length;
            if (start >= text.Text.Length || text.Text[start] != '、')
            {
                break;
            }
            start++;
        }
        if (candidates.Count - known < least || IsOfVillages(text, start))
        {
            candidates.RemoveRange(known, candidates.Count - known);
        }
    }

    // 张庄、李庄、王庄等村.
    private static bool IsOfVillages(TokenizedText text, int end) =>
        end < text.Text.Length
        && text[text.TokenAt(end)] is "等"
        && text[text.TokenAt(end) + 1] is "村" or "镇" or "乡" or "村庄" or "村落" or "乡镇" or "村镇";

    /// <summary>Adds the names of a byline that begins at a place.</summary>
    public static void AddByline(TokenizedText text, int start, List<Candidate> candidates)
    {
        for (var names = 0; names < MostInByline; names++)
        {
            var length = PersonName.LengthAt(text, start) is > 0 and var whole
                ? whole
                : Math.Max(PersonName.LengthOfItem(text, start), LengthInBracket(text.Text, start));
            if (length == 0)
            {
                return;
            }
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.9));
            start += length;
            if (start >= text.Text.Length || text.Text[start] is not (' ' or '、' or '/' or '　'))
            {
                return;
            }
            start++;
        }
    }

    // （通讯员 甲乙）: a pen name, whatever its characters are.
    private static int LengthInBracket(string text, int start)
    {
        var close = text.AsSpan(start, Math.Min(LongestPenName + 1, text.Length - start)).IndexOf('）');
        return close >= ShortestPenName && !text.AsSpan(start, close).ContainsAnyExceptInRange('\u4e00', '\u9fff')
            ? close
            : 0;
    }

    private const int ShortestPenName = 2;
    private const int LongestPenName = 3;
}
