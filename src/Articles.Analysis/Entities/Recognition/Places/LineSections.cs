using System.Buffers;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds sections of railways and roads, which are called by the line and their ends (甲乙高铁丙州至丁城段), or by the line and where they
/// lie (甲乙高铁丙州段). The line is named there too.
/// </summary>
internal sealed class LineSections : IRecognizer
{
    private const int Longest = 14;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：、！？“”《》（）和与的\n");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        if (!text.Text.Contains('段', StringComparison.Ordinal))
        {
            return;
        }
        using var sections = LentSet<(int, int)>.Take();
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var line = candidates[i];
            if (
                line.Category == EntityCategory.Location
                && IsLine(text.Text.AsSpan(line.Start, line.Length))
                && SectionEnd(text, line.End) is > 0 and var end
                && sections.Items.Add((line.Start, end))
            )
            {
                candidates.Add(new Candidate(line.Start, end, EntityCategory.Location, 0.9, line.Start, line.End));
            }
        }
    }

    private static bool IsLine(ReadOnlySpan<char> name) =>
        name.EndsWith("高铁")
        || name.EndsWith("铁路")
        || name.EndsWith("高速")
        || name.EndsWith("公路")
        || name.EndsWith("国道");

    // Behind 段 where places, and 至 between them, are all that stands before it; 0 if that is not so.
    private static int SectionEnd(TokenizedText text, int start)
    {
        var rest = text.Text.AsSpan(start, Math.Min(Longest, text.Text.Length - start));
        var section = rest.IndexOf('段');
        if (section < 2 || rest[..section].ContainsAny(Breaks) || !text.StartsToken(start + section + 1))
        {
            return 0;
        }
        var (first, last) = (text.TokenAt(start), text.TokenAt(start + section - 1));
        var to = rest[..section].IndexOf('至');
        return to > 0
                ? (text.IsPlace(first) || text.Tag(first) is ['n', 's' or 'r' or 'z', ..] ? start + section + 1 : 0)
            : text.IsPlace(last) || text.IsPlace(first) ? start + section + 1
            : 0;
    }
}
