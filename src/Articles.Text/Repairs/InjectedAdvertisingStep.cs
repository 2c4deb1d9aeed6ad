using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Takes out advertising that somebody put into the text: a phrase that the article repeats in the middle of words, or
/// a gambling site's name that it repeats though it speaks of nothing of the kind (<see cref="RepeatedPhrases"/>);
/// lines that list the search terms of adult sites; notices in brackets with a site's address and an invitation.
/// What stands once, or where a sentence has a place for it, stays.
/// </summary>
public sealed class InjectedAdvertisingStep : ITextStep
{
    private const double Phrase = 0.93;
    private const double Terms = 0.97;
    private const double Notice = 0.95;
    private const int FewestTerms = 4;
    private const int LongestNotice = 60;
    private const string RelatedNews = "相关新闻";
    private const string Separators = ",，_、|｜-";
    private static readonly string[] Domains = [".com", ".cn", ".net", ".org", ".cc", ".info", ".top", ".vip", ".xyz"];

    /// <inheritdoc/>
    public string Name => "InjectedAdvertising";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var phrases = RepeatedPhrases.Find(draft.Text);
        phrases.Sort(
            (first, second) => first.Start != second.Start ? first.Start - second.Start : second.Length - first.Length
        );
        var next = 0;
        var notices = new List<OffsetSpan>();
        // What a notice has in it.
        var mayHaveNotices =
            draft.Text.Contains('.', StringComparison.Ordinal)
            || draft.Text.Contains(RelatedNews, StringComparison.Ordinal);
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            var isTitle = draft.StartsWithTitle && line.Start == 0;
            var isList = !isTitle && IsListOfTerms(text);
            notices.Clear();
            if (isList)
            {
                // With its line feed, so that no empty paragraph stays.
                notices.Add(new OffsetSpan(line.Start, Math.Min(line.Length + 1, draft.Text.Length - line.Start)));
            }
            else if (mayHaveNotices)
            {
                FindNotices(text, line.Start, notices);
            }
            foreach (var notice in notices)
            {
                next = RemovePhrases(phrases, next, notice.Start, edits);
                Remove(notice, isList ? Terms : Notice, edits);
            }
        }
        RemovePhrases(phrases, next, draft.Text.Length, edits);
    }

    private static int RemovePhrases(List<OffsetSpan> phrases, int next, int end, EditList edits)
    {
        for (; next < phrases.Count && phrases[next].Start <= end; next++)
        {
            Remove(phrases[next], Phrase, edits);
        }
        return next;
    }

    private static void Remove(OffsetSpan stretch, double confidence, EditList edits)
    {
        if (stretch.Start >= edits.End)
        {
            edits.Remove(stretch.Start, stretch.Length, confidence);
        }
    }

    private static bool IsListOfTerms(ReadOnlySpan<char> line)
    {
        if (line.Length < FewestTerms || line.IndexOfAny("。！？；") >= 0 || !AdvertisingWords.AnyAdult.StandIn(line))
        {
            return false;
        }
        var (terms, adult, viewing) = (0, 0, 0);
        foreach (var range in line.SplitAny(Separators))
        {
            var term = line[range].Trim();
            if (term.IsEmpty)
            {
                continue;
            }
            terms++;
            if (AdvertisingWords.Has(term, AdvertisingWords.Adult))
            {
                adult++;
            }
            else if (AdvertisingWords.Has(term, AdvertisingWords.Viewing))
            {
                viewing++;
            }
        }
        return terms >= FewestTerms && adult > 1 && (adult + viewing) * 3 >= terms * 2;
    }

    private static void FindNotices(ReadOnlySpan<char> line, int offset, List<OffsetSpan> found)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var closing = line[i] switch
            {
                '【' => '】',
                '（' => '）',
                '(' => ')',
                '[' => ']',
                _ => '\0',
            };
            var length = closing == '\0' ? -1 : line[i..Math.Min(line.Length, i + LongestNotice)].IndexOf(closing);
            if (length > 0 && IsNotice(line.Slice(i + 1, length - 1)))
            {
                var blank = i + length + 1 < line.Length && line[i + length + 1] == ' ' ? 1 : 0;
                found.Add(new OffsetSpan(offset + i, length + 1 + blank));
                i += length + blank;
            }
        }
    }

    private static bool IsNotice(ReadOnlySpan<char> text) =>
        (
            text.Contains('.')
            && AdvertisingWords.Has(text, Domains)
            && AdvertisingWords.Has(text, AdvertisingWords.Invitations)
        ) || (text.EndsWith(RelatedNews) && AdvertisingWords.Has(text, AdvertisingWords.Adult));
}
