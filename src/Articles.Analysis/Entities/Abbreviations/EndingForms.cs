using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds the short forms of long names that leave out whose the thing is or what it is for (灾害预警系统 for 某地海洋牧场灾害预警系统):
/// the last words of the one name that ends so, where nothing of a name stands before them.
/// </summary>
internal static class EndingForms
{
    private const int ShortestFull = 7;
    private const int Shortest = 6;
    private const int ShortestOfRare = 4;

    /// <summary>How many names with one last noun are compared: the bound that keeps the time linear.</summary>
    private const int MostCompared = 8;

    /// <summary>Adds the short forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        using var byHead = LentLookup<int, Candidate>.Take();
        using var heads = TextStretches.Take(text.Text);
        using var names = TextStretches.Take(text.Text);
        using var found = TextStretches.Take(text.Text);
        var sieve = new EdgeSieve();
        foreach (var candidate in chosen)
        {
            var known = names.Count;
            if (
                candidate.Length >= ShortestFull
                && candidate.Category is EntityCategory.Product or EntityCategory.Organization or EntityCategory.Event
                && text.StartsToken(candidate.Start)
                // 甲大会暨第三届乙节: 第三届乙节 is the other one.
                && !text.Text.AsSpan(candidate.Start, candidate.Length).Contains('暨')
                && names.Add(candidate.Start, candidate.Length) == known
            )
            {
                var last = text.TokenAt(candidate.End - 1);
                sieve.Add(text.EdgesOf(last));
                byHead.Add(heads.Add(text.Start(last), text[last].Length), candidate);
            }
        }
        if (names.Count == 0)
        {
            return;
        }
        var next = 0;
        for (var i = text.Next(1, sieve); i < text.Count; i = text.Next(i + 1, sieve))
        {
            while (next < chosen.Count && chosen[next].End < text.End(i))
            {
                next++;
            }
            if (
                heads.NumberOf(text[i]) is >= 0 and var head
                && Best(text, byHead[head], i) is ({ } full, var first)
                && Stands(text, chosen, next, first, i, full.Category)
                && found.Count is var known
                && found.Add(text.Start(first), text.End(i) - text.Start(first)) == known
            )
            {
                forms.Add((text.Text[full.Start..full.End], text.Slice(first, i)));
            }
        }
    }

    // The name that shares most of its last words with those that end at a token, if there is one.
    private static (Candidate? Full, int First) Best(
        TokenizedText text,
        LentLookup<int, Candidate>.Values names,
        int last
    )
    {
        var (best, first, isOnly) = ((Candidate?)null, last + 1, true);
        foreach (var name in names.Take(MostCompared))
        {
            var from = Shared(text, name, last);
            if (from < first)
            {
                (best, first, isOnly) = (name, from, true);
            }
            else if (from == first)
            {
                isOnly = false;
            }
        }
        return isOnly && best is { } full && IsEnough(text, first, last, full) ? (full, first) : (null, 0);
    }

    private static int Shared(TokenizedText text, Candidate name, int last)
    {
        var (own, token) = (text.TokenAt(name.End - 1), last);
        while (own >= 0 && token >= 0 && text.Start(own) >= name.Start && text[own].SequenceEqual(text[token]))
        {
            own--;
            token--;
        }
        return token + 1;
    }

    private static bool IsEnough(TokenizedText text, int first, int last, Candidate full)
    {
        var length = text.End(last) - text.Start(first);
        return first < last
            && length < full.Length
            && length
                >= (text[last] is "大脑" or "驾驶舱" or "监测网" or "专网" or "马拉松" ? ShortestOfRare : Shortest)
            && text.Kind(first) is TokenKind.Word or TokenKind.Latin
            && text[first] is not ("和" or "与" or "及")
            && !text.IsOneOf(first, PhraseStart.LeadingVerbs);
    }

    // Where nothing else is named, or just that; and no word before it belongs to the name.
    private static bool Stands(
        TokenizedText text,
        List<Candidate> chosen,
        int next,
        int first,
        int last,
        string category
    )
    {
        if (next < chosen.Count && chosen[next].Start < text.End(last))
        {
            // 设计艺术学院: what was found there may be the end of it.
            return chosen[next].Start >= text.Start(first)
                && chosen[next].End == text.End(last)
                && chosen[next].Category == category;
        }
        // 有影响力的工业互联网平台, 各地中级人民法院: the kind.
        return (next == 0 || chosen[next - 1].End < text.Start(first))
            && text[first - 1] is not ("的" or "自有" or "各地" or "各类" or "各级" or "全国" or "多个" or "一批")
            && !(text.Kind(first - 1) == TokenKind.Word && PhraseReach.Belongs(text, first - 1))
            && text.Mark(first - 1) is not '”';
    }
}
