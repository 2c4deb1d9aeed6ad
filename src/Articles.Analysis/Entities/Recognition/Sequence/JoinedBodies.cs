using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>
/// Tells that what the model takes for one body is two with a word between them: whom one acts on (甲集团|对|乙公司), or who is
/// named beside it (甲集团|和|乙公司). A firm's name may hold 和, but not behind a body that is known.
/// </summary>
internal static class JoinedBodies
{
    private static readonly WordSet Prepositions = new(["对", "向", "把", "将", "给", "被"]);

    /// <summary>Whether a name is that.</summary>
    /// <param name="text">The article's words.</param>
    /// <param name="name">The name.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="next">The first of them that reaches into the name.</param>
    public static bool Are(
        TokenizedText text,
        NameSpan name,
        IReadOnlyList<(string Surface, int Start)> mentions,
        int next
    )
    {
        var (first, last) = (text.TokenAt(name.Start), text.TokenAt(name.End - 1));
        for (var i = first; i < last; i++)
        {
            // 甲联通|助力|乙集团, 甲医院|和县医院.
            if (PhraseStart.IsDoneForOther(text, i) || (text[i] is "和县" && MisreadPlaces.Is(text, i)))
            {
                return true;
            }
        }
        if (NameTags.Categories[name.Kind] != EntityCategory.Organization)
        {
            return false;
        }
        if (AreSideBySide(name, mentions, next))
        {
            return true;
        }
        for (var i = first + 1; i < last; i++)
        {
            if (
                Prepositions.Contains(text[i])
                // 甲公司党委|组织|机关党支部: whom one calls together.
                || (
                    text[i] is "组织"
                    // 甲大学|组织工程研究中心, 甲公司|组织人事部.
                    && text[i + 1] is not ("工程" or "胚胎" or "人事" or "处" or "科" or "部")
                    && Grammar.HeadAtEnd(text[i - 1])
                        is { Category: EntityCategory.Organization, Strength: Strength.Sure, Word.Length: > 1 }
                )
                // 甲社|电|乙集团: where it is reported.
                || (text[i] is "和" or "与" or "及" or "电" or "讯" && EndsAt(mentions, next, text.Start(i)))
            )
            {
                return true;
            }
        }
        return false;
    }

    // 中国电信中国移动: bodies that are known with nothing between them, as headlines and lists without marks have them.
    private static bool AreSideBySide(NameSpan name, IReadOnlyList<(string Surface, int Start)> mentions, int next)
    {
        var (end, bodies) = (name.Start, 0);
        for (; next < mentions.Count && mentions[next].Start == end && end < name.End; next++)
        {
            var surface = mentions[next].Surface;
            if (
                !Grammar.Bodies.Contains(surface)
                && !GroupNames.Is(surface)
                && !surface.StartsWith("中国", StringComparison.Ordinal)
            )
            {
                return false;
            }
            (end, bodies) = (end + surface.Length, bodies + 1);
        }
        return end == name.End && bodies > 1;
    }

    private static bool EndsAt(IReadOnlyList<(string Surface, int Start)> mentions, int next, int end)
    {
        for (; next < mentions.Count && mentions[next].Start < end; next++)
        {
            var (surface, start) = mentions[next];
            if (start + surface.Length == end && (Grammar.Bodies.Contains(surface) || GroupNames.Is(surface)))
            {
                return true;
            }
        }
        return false;
    }
}
