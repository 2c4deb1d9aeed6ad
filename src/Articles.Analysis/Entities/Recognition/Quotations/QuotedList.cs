using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Parts systems that one pair of quotation marks holds, called alike: “智慧公园、智慧环保、智慧河湖”.</summary>
internal static class QuotedList
{
    private const int Shared = 2;
    private const int Shortest = 3;
    private const int Longest = 10;

    private static readonly WordSet Beginnings = new(["智慧", "智能", "数字", "云上"]);

    /// <summary>Whether what stands in the marks is such a list.</summary>
    public static bool Is(ReadOnlySpan<char> content)
    {
        if (content.Length < 2 * Shortest || !content.Contains('、') || !Beginnings.Contains(content[..Shared]))
        {
            return false;
        }
        foreach (var item in content.Split('、'))
        {
            if (
                content[item].Length is < Shortest or > Longest
                || !content[item][..Shared].SequenceEqual(content[..Shared])
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Adds each of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="candidates">Where they go.</param>
    public static void Add(string text, int start, int end, List<Candidate> candidates)
    {
        foreach (var item in text.AsSpan(start, end - start).Split('、'))
        {
            candidates.Add(
                new Candidate(start + item.Start.Value, start + item.End.Value, EntityCategory.Product, 0.8)
            );
        }
    }
}
