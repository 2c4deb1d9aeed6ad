using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds sections of railways and roads, which are called by the line and their ends (甲乙高铁丙州至丁城段), or by the line and where they
/// lie (甲乙高铁丙州段, 甲乙高铁（丙州段）). The line is named there too.
/// </summary>
internal sealed class LineSections : IRecognizer
{
    private const int Longest = 14;
    private const int ShortestEnds = 2;

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
                // Of a section in brackets the line is another thing.
                var section = new Candidate(line.Start, end, EntityCategory.Location, 0.9);
                candidates.Add(
                    text.Text[line.End] == '（' ? section : section with { CoreStart = line.Start, CoreEnd = line.End }
                );
            }
        }
    }

    private static bool IsLine(ReadOnlySpan<char> name) =>
        name.EndsWith("高铁")
        || name.EndsWith("铁路")
        || name.EndsWith("高速")
        || name.EndsWith("公路")
        || name.EndsWith("国道");

    // Behind 段 where places, and 至 between them, are all that stands before it; 0 if that is not so (甲铁路乙州工程进入收尾阶段).
    private static int SectionEnd(TokenizedText text, int start)
    {
        if (start >= text.Text.Length || !text.StartsToken(start))
        {
            return 0;
        }
        var first = text.TokenAt(start);
        if (text.Mark(first) is '（' && text.Partner(first) is > 0 and var close && text[close - 1] is [.., '段'])
        {
            return SectionEnd(text, text.End(first)) == text.Start(close) ? text.End(close) : 0;
        }
        for (var i = first; i < text.Count && text.End(i) <= start + Longest; i++)
        {
            if (text[i] is [.. var side, '段'])
            {
                return
                    (side.IsEmpty || IsSide(side) || Lexicon.Places.All.TryGetValue(side, out _))
                    && text.End(i) - start > ShortestEnds
                    ? text.End(i)
                    : 0;
            }
            if (!IsEndOfLine(text, i) && (i == first || !MayJoin(text, i)))
            {
                return 0;
            }
        }
        return 0;
    }

    private static bool IsSide(ReadOnlySpan<char> side) => side is "东" or "西" or "南" or "北" or "中";

    // 日照|至: a place's name may be a common word.
    private static bool IsEndOfLine(TokenizedText text, int token) =>
        text.IsPlace(token)
        || text.Tag(token) is ['n', 's' or 'r' or 'z', ..]
        || (text[token].Length is 2 or 3 && text[token + 1] is "至");

    // 至, and the characters of a place that no list knows.
    private static bool MayJoin(TokenizedText text, int token) =>
        text[token] is "至"
        || (
            text.Kind(token) == TokenKind.Word
            && text[token].Length == 1
            && text.Tag(token) is not "m"
            && PhraseReach.Belongs(text, token)
        );
}
