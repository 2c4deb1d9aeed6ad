using System.Buffers;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>
/// Adds the names that the sequence model is sure of where no rule found one, and those that hold all that the rules found
/// there. Any other name that touches one of the rules' is dropped.
/// </summary>
internal static class UnknownNames
{
    private const double Score = 0.3;
    private const int Shortest = 2;

    /// <summary>
    /// The margin from which a person, a place, a body and a product are taken, in the weights' unit; chosen by training on
    /// all files of annotated articles but one and reading that.
    /// </summary>
    private static readonly int[] LeastMargin = [100, 100, 150, 80];

    /// <summary>
    /// The margin from which a name is taken that holds all that the rules found there: where a body or a product differs like
    /// that, the model is right in nine places of ten; places are the rules' where they found any.
    /// </summary>
    private static readonly int[] LeastMarginOfHolding = [250, int.MaxValue, 250, 110];

    /// <summary>The margin for a product that words of launching, using or of its class stand beside.</summary>
    private const int LeastMarginOfIntroduced = 50;

    /// <summary>The margin for a body whose name ends in a noun of bodies and begins with a place.</summary>
    private const int LeastMarginOfHeaded = 60;

    /// <summary>The margin for a hill, a water or an island of which the rules found only a part.</summary>
    private const int LeastMarginOfFeature = 250;

    /// <summary>The margin for a person of whose name the rules found the first two characters.</summary>
    private const int LeastMarginOfLongerPerson = 15;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、？！“”《》\n");

    /// <summary>Adds the names, in text order, none overlapping another; what they hold is no name of its own there.</summary>
    /// <param name="text">The article's words.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="found">Where they are added.</param>
    /// <param name="model">The model.</param>
    public static void Find(
        TokenizedText text,
        IReadOnlyList<(string Surface, int Start)> mentions,
        List<Candidate> found,
        NameModel? model = null
    )
    {
        using var lent = LentList<NameSpan>.Take();
        var (names, next) = (lent.Items, 0);
        var outside = ArrayPool<bool>.Shared.Rent(text.Text.Length);
        Exclude(text.Text, outside.AsSpan(0, text.Text.Length));
        (model ?? NameModel.Shipped).Find(
            text.Starts,
            outside.AsSpan(0, text.Text.Length),
            Shortest,
            new SettledRuns(text, mentions).Holds,
            names
        );
        ArrayPool<bool>.Shared.Return(outside);
        for (var i = 0; i < names.Count; i++)
        {
            var name = NameEdges.WithoutSpaces(text.Text, NameEdges.WithoutParticle(text, names[i]));
            while (next < mentions.Count && mentions[next].Start + mentions[next].Surface.Length <= name.Start)
            {
                next++;
            }
            var free = next == mentions.Count || mentions[next].Start >= name.End;
            if (
                !JoinedBodies.Are(text, name, mentions, next)
                && (
                    free
                        ? name.Margin
                            >= (
                                ProductShape.IsIntroduced(text, name) ? LeastMarginOfIntroduced : LeastMargin[name.Kind]
                            )
                            && NameShape.IsAcceptable(text, name)
                        : (name.Margin >= LeastMarginOfHeaded && HoldingNames.IsBodyOfPlace(text, name, mentions, next))
                            || (
                                name.Margin >= LeastMarginOfLongerPerson
                                && HoldingNames.IsLongerPerson(text, name, mentions, next)
                            )
                            || (
                                name.Margin >= LeastMarginOfFeature
                                && HoldingNames.IsLongerFeature(text, name, mentions, next)
                                && NameShape.IsAcceptable(text, name)
                            )
                            || (
                                name.Margin >= LeastMarginOfHolding[name.Kind]
                                // 甲市|乙自然保护区: places are the rules'.
                                && CategoryOf(text, name) is not EntityCategory.Location
                                && HoldingNames.HoldsAll(text, name, mentions, next)
                                && NameShape.IsAcceptable(text, name)
                            )
                )
            )
            {
                var limit = Math.Min(
                    next < mentions.Count ? mentions[next].Start : text.Text.Length,
                    i + 1 < names.Count ? names[i + 1].Start : text.Text.Length
                );
                found.Add(ToCandidate(text, NameEdges.Trim(text, name), limit));
            }
        }
    }

    // 甲材料|计划|收购, 甲材料|发布|公告: the firm that does it. 甲水库|工程: the works that are called by the place, if no other
    // name begins in there.
    private static Candidate ToCandidate(TokenizedText text, NameSpan name, int limit) =>
        text.TokenAt(name.End - 1) is var last && DeedBehind(text, name, last) is > 0 and var deed
            ? new Candidate(
                name.Start,
                text.Start(deed),
                ActorOf(text.Text.AsSpan(name.Start, text.Start(deed) - name.Start)),
                Score
            )
        : NameTags.Categories[name.Kind] == EntityCategory.Location
        && WorksRecognizer.EndBehind(text, last) is > 0 and var end
        && end <= limit
            ? new Candidate(name.Start, end, EntityCategory.Product, Score)
        // 甲安置房|项目: the project that the model cut.
        : text[last + 1] is "项目" or "卫星"
        && MayTakeNext(text, name, last, limit)
        && Grammar.HeadAtEnd(text.Text.AsSpan(name.Start, name.End - name.Start)) is null
            ? new Candidate(name.Start, text.End(last + 1), EntityCategory.Product, Score)
        // 甲乙通|App: the app is called by either.
        : text[last + 1] is "App" or "APP" or "app" && MayTakeNext(text, name, last, limit)
            ? new Candidate(name.Start, text.End(last + 1), EntityCategory.Product, Score, name.Start, name.End)
        // 甲湾|开园: what happens there.
        : NameTags.Categories[name.Kind] == EntityCategory.Location
        && text[last] is "开园" or "上市" or "上岗"
        && text.Start(last) - name.Start >= Shortest
            ? new Candidate(name.Start, text.Start(last), EntityCategory.Location, Score)
        : new Candidate(name.Start, name.End, CategoryOf(text, name), Score);

    // Whether a product may go on over the token behind it: it ends with a word, and nothing else begins in there.
    private static bool MayTakeNext(TokenizedText text, NameSpan name, int last, int limit) =>
        NameTags.Categories[name.Kind] == EntityCategory.Product
        && text.End(last + 1) <= limit
        && text.StartsToken(name.End);

    // The verb that the model took into a name; -1 if there is none.
    private static int DeedBehind(TokenizedText text, NameSpan name, int last) =>
        text.Start(last) - name.Start >= Shortest && IntendedDeed.Follows(text, last) ? last
        : text[last - 1] is "发布" or "披露" or "刊发"
        && text[last] is "公告" or "消息" or "财报" or "年报" or "新品"
        && text.Start(last - 1) - name.Start >= Shortest
            ? last - 1
        : -1;

    // 甲材料 is a firm, 甲项目 a product.
    private static string ActorOf(ReadOnlySpan<char> name) =>
        Grammar.HeadAtEnd(name) is { Word.Length: > 1 } head ? head.Category : EntityCategory.Organization;

    // 甲计划, 乙行动: the model has no events and no documents, and takes them for products; a zone or a facility that does something
    // for a body.
    private static string CategoryOf(TokenizedText text, NameSpan name)
    {
        var category = NameTags.Categories[name.Kind];
        return
            Grammar.HeadAtEnd(text.Text.AsSpan(name.Start, name.End - name.Start)) is { } head
            && head.Word.Length > 1
            && (
                (category == EntityCategory.Product && head.Category is EntityCategory.Event or EntityCategory.Document)
                || (
                    category == EntityCategory.Organization
                    && (
                        head
                        is { Category: EntityCategory.Location, Strength: Strength.Sure, Word: [.., '区'] or "火车站" }
                            or { Category: EntityCategory.Product, Word: [_, _, .., '中', '心'] }
                    )
                )
            )
            ? head.Category
            : category;
    }

    // No name reaches over a mark.
    private static void Exclude(string text, Span<bool> excluded)
    {
        excluded.Clear();
        for (var at = NextMark(text, 0); at < excluded.Length; at = NextMark(text, at + 1))
        {
            excluded[at] = true;
        }
    }

    private static int NextMark(string text, int from)
    {
        var leap = text.AsSpan(from).IndexOfAny(Marks);
        return leap < 0 ? text.Length : from + leap;
    }
}
