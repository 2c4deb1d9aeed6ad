using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>Which of the model's names stand in place of the shorter ones that the rules found inside them.</summary>
internal static class HoldingNames
{
    /// <summary>
    /// Whether everything that the rules found there is shorter and inside the name. A product with a Latin name is named by
    /// that (甲X平台), whatever the model adds to it.
    /// </summary>
    /// <param name="text">The article's words.</param>
    /// <param name="name">The name.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="next">The first of them that reaches into the name.</param>
    public static bool HoldsAll(
        TokenizedText text,
        NameSpan name,
        IReadOnlyList<(string Surface, int Start)> mentions,
        int next
    )
    {
        var isProduct = NameTags.Categories[name.Kind] == EntityCategory.Product;
        if (isProduct && text.Text[name.End - 1] is '+')
        {
            return false;
        }
        var rest = name.End - name.Start;
        for (; next < mentions.Count && mentions[next].Start < name.End; next++)
        {
            var (surface, start) = mentions[next];
            if (
                start < name.Start
                || start + surface.Length > name.End
                || surface.Length == name.End - name.Start
                || (isProduct && char.IsAsciiLetterOrDigit(surface[0]))
            )
            {
                return false;
            }
            rest -= surface.Length;
        }
        // 运用产品支持|甲项目: what the rules found is what is done something with.
        if (isProduct && IsGoverned(text, name, mentions[next - 1]))
        {
            return false;
        }
        // 甲公司|项目: whose it is, and no name of its own.
        if (isProduct && rest == Undertaking.Length && text.Text.AsSpan(0, name.End).EndsWith(Undertaking))
        {
            return false;
        }
        // 甲区|乙村, 甲市|乙站: a chain of places that the rules found one by one.
        if (rest == 0 && (NameTags.Categories[name.Kind] == EntityCategory.Location || text.Text[name.End - 1] is '站'))
        {
            return false;
        }
        // 甲—乙: two places and the dash between them.
        return !isProduct || rest > text.Text.AsSpan(name.Start, name.End - name.Start).Count('—');
    }

    private static bool IsGoverned(TokenizedText text, NameSpan name, (string Surface, int Start) held) =>
        held.Start + held.Surface.Length == name.End
        && (
            held.Surface.EndsWith(Undertaking, StringComparison.Ordinal)
            || held.Surface.EndsWith("工程", StringComparison.Ordinal)
        )
        && held.Start > name.Start
        && text.TokenAt(held.Start) is var first
        && text.Tag(first - 1) is "v"
        && text.IsOneOf(first - 1, Grammar.Boundaries)
        && text.Start(first - 1) > name.Start;

    private const string Undertaking = "项目";

    /// <summary>
    /// Whether it is a body that ends in a noun of bodies and begins with a place: what the rules found there is a part of it.
    /// </summary>
    /// <param name="text">The article's words.</param>
    /// <param name="name">The name.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="next">The first of them that reaches into the name.</param>
    public static bool IsBodyOfPlace(
        TokenizedText text,
        NameSpan name,
        IReadOnlyList<(string Surface, int Start)> mentions,
        int next
    )
    {
        if (
            NameTags.Categories[name.Kind] != EntityCategory.Organization
            || !text.StartsToken(name.Start)
            || !text.StartsToken(name.End)
            || Grammar.HeadAtEnd(text.Text.AsSpan(name.Start, name.End - name.Start))
                is not { Category: EntityCategory.Organization, Word.Length: > 1 }
            || BodyShape.IsNoBody(text, name, text.Text.AsSpan(name.Start, name.End - name.Start))
        )
        {
            return false;
        }
        var covered = 0;
        for (; next < mentions.Count && mentions[next].Start < name.End; next++)
        {
            var (surface, start) = mentions[next];
            covered += surface.Length;
            if (start < name.Start || start + surface.Length > name.End || !text.IsPlace(text.TokenAt(start)))
            {
                return false;
            }
        }
        return covered < name.End - name.Start && !HoldsNews(text, name);
    }

    /// <summary>
    /// Whether it is a hill, a water or an island whose end or beginning the dictionary takes for the whole (秦山 in 秦山岛, 马河 in 洗马河).
    /// </summary>
    /// <param name="text">The article's words.</param>
    /// <param name="name">The name.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="next">The first of them that reaches into the name.</param>
    public static bool IsLongerFeature(
        TokenizedText text,
        NameSpan name,
        IReadOnlyList<(string Surface, int Start)> mentions,
        int next
    )
    {
        var (surface, start) = mentions[next];
        return NameTags.Categories[name.Kind] == EntityCategory.Location
            && name.End - name.Start <= LongestFeature
            && Grammar.PlaceFeatures.LongestEnd(text.Text.AsSpan(name.Start, name.End - name.Start)) > 0
            && start >= name.Start
            && start + surface.Length <= name.End
            && surface.Length < name.End - name.Start
            && !text.IsPlace(text.TokenAt(start))
            && (next + 1 == mentions.Count || mentions[next + 1].Start >= name.End);
    }

    private const int LongestFeature = 5;

    /// <summary>
    /// Whether it is a person of whose name the rules found the first two characters, since the segmentation joined the third one with
    /// what follows (吴根|生端来).
    /// </summary>
    /// <param name="text">The article's words.</param>
    /// <param name="name">The name.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="next">The first of them that reaches into the name.</param>
    public static bool IsLongerPerson(
        TokenizedText text,
        NameSpan name,
        IReadOnlyList<(string Surface, int Start)> mentions,
        int next
    )
    {
        var (surface, start) = mentions[next];
        return NameTags.Categories[name.Kind] == EntityCategory.Person
            && name.End - name.Start == 3
            && start == name.Start
            && surface.Length == 2
            && !text.IsPlace(text.TokenAt(start))
            && !text.StartsToken(name.End)
            && PersonName.SurnameLength(surface) == 1
            && !PersonName.IsRare(text, name.Start)
            && !PersonName.EndsInAdverb(text.Text.AsSpan(name.Start, 3))
            && !PersonName.RunsOn(text.Text, name.End - 1);
    }

    // 某地设立分公司 is no name.
    private static bool HoldsNews(TokenizedText text, NameSpan name)
    {
        for (var i = text.TokenAt(name.Start); i < text.Count && text.Start(i) < name.End; i++)
        {
            if (text[i].Length > 1 && text.IsOneOf(i, Grammar.Boundaries))
            {
                return true;
            }
        }
        return false;
    }
}
