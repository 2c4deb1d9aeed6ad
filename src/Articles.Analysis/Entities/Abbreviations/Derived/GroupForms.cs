using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>A group by some of its words: 公路桥梁建设集团有限公司 is 公路桥梁集团.</summary>
internal static class GroupForms
{
    /// <summary>Adds the short forms of the group from a token to another; none of another body.</summary>
    public static void Add(TokenizedText text, int first, int last, List<string> forms)
    {
        var start = first;
        while (start < last && text.IsPlace(start))
        {
            start++;
        }
        if (!text.SpanOf(start, last).Contains("集团", StringComparison.Ordinal))
        {
            return;
        }
        for (
            var to = text.IsOneOf(start, Grammar.Generic) ? start + 1 : start;
            to < last && text.End(to) - text.Start(start) <= 6;
            to++
        )
        {
            // 中国铁路广州局集团 is no 中国铁路集团.
            if (text.IsPlace(to + 1) && to + 1 < last)
            {
                return;
            }
            if (text.End(to) - text.Start(start) >= 2 && (start > first || to < last - 1 || text[last].Length > 2))
            {
                forms.Add(text.Slice(start, to) + "集团");
            }
        }
        if (text[last].StartsWith("集团") && text[last].Length > 2)
        {
            forms.Add(text.Slice(first, last - 1) + "集团");
        }
    }
}
