namespace Articles.Analysis.Figures.Indicators;

/// <summary>Completes the numbered kinds of a list, as bulletins have them: 第一、二、三产业和居民生活用电量.</summary>
internal static class OrdinalList
{
    private const string Numerals = "一二三四五";

    /// <summary>Gives each number the noun that only the last one carries, in place.</summary>
    public static void Complete(List<string> parts)
    {
        var last = 1;
        while (last < parts.Count && parts[last] is [var number] && Numerals.Contains(number))
        {
            last++;
        }
        if (
            parts[0] is not ['第', var first]
            || last >= parts.Count
            || parts[last] is not [var end, _, _, ..]
            || Numerals.IndexOf(end) != Numerals.IndexOf(first) + last
        )
        {
            return;
        }
        // The kind is a word of two characters: 产业, 梯队, 季度. What is measured may stand behind it.
        var kind = parts[last][1..3];
        for (var i = 0; i < last; i++)
        {
            parts[i] = $"第{parts[i][^1]}{kind}";
        }
        parts[last] = "第" + parts[last];
    }
}
