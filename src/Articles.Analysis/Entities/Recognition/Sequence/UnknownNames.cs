using System.Buffers;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>
/// Adds the names that the sequence model is sure of where no rule found one, and the bodies that it finds around a place
/// which a rule found alone. Any other name that touches one of the rules' is dropped.
/// </summary>
internal static class UnknownNames
{
    private const double Score = 0.3;
    private const int Shortest = 2;

    /// <summary>
    /// The margin from which a person, a place, a body and a product are taken, in the weights' unit; chosen by training on
    /// all files of annotated articles but one and reading that.
    /// </summary>
    private static readonly int[] LeastMargin = [100, 100, 200, 150];

    /// <summary>The margin for a product in quotation marks: most of what stands in them is a saying.</summary>
    private const int LeastMarginOfQuoted = 300;

    /// <summary>The margin for a product that words of launching, using or of its class stand beside.</summary>
    private const int LeastMarginOfIntroduced = 50;

    /// <summary>The margin for a person whose name has two characters: many other words look like one.</summary>
    private const int LeastMarginOfTwo = 400;

    /// <summary>The margin for a body whose name ends in a noun of bodies and begins with a place.</summary>
    private const int LeastMarginOfHeaded = 60;

    private static readonly WordSet NoNames = new([
        "中国",
        "全国",
        "我国",
        "中央",
        .. WordTable.Set("enumerations", EntityCategory.Organization).Words,
    ]);
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、？！“”《》\n");
    private static readonly WordSet Beside = new(["畔", "边", "旁", "侧", "沿", "内", "外"]);

    private static readonly WordSet Introducing = WordTable.Set("sequence", "introducing");
    private static readonly WordSet Following = WordTable.Set("sequence", "following");

    private const string FigureSigns = "0123456789.,+~-%";

    // 2000TOPS, 10Gbps: figures.
    private static readonly WordSet Units = WordTable.Set("latin", "unit");

    // 丰富化, 新家园: the dictionary's list of names is not clean. 治理体系: no product.
    private static readonly WordSet NeverLast = WordTable.Set("sequence", "never-last");

    /// <summary>The names, in text order, none overlapping another; what they hold is no name of its own there.</summary>
    /// <param name="text">The article's words.</param>
    /// <param name="mentions">What the rules found, in text order.</param>
    /// <param name="model">The model.</param>
    public static List<Candidate> Find(
        TokenizedText text,
        IReadOnlyList<(string Surface, int Start)> mentions,
        NameModel? model = null
    )
    {
        var found = new List<Candidate>();
        var next = 0;
        var outside = ArrayPool<bool>.Shared.Rent(text.Text.Length);
        Exclude(text, mentions, outside.AsSpan(0, text.Text.Length));
        var names = (model ?? NameModel.Shipped).Find(text.Starts, outside.AsSpan(0, text.Text.Length), Shortest);
        ArrayPool<bool>.Shared.Return(outside);
        foreach (var name in names)
        {
            while (next < mentions.Count && mentions[next].Start + mentions[next].Surface.Length <= name.Start)
            {
                next++;
            }
            var free = next == mentions.Count || mentions[next].Start >= name.End;
            if (
                free
                    ? name.Margin >= (IsIntroduced(text, name) ? LeastMarginOfIntroduced : LeastMargin[name.Kind])
                        && IsAcceptable(text, name)
                    : name.Margin >= LeastMarginOfHeaded && IsBodyOfPlace(text, name, mentions, next)
            )
            {
                found.Add(new Candidate(name.Start, name.End, NameTags.Categories[name.Kind], Score));
            }
        }
        return found;
    }

    // No name reaches over a mark, nor over what the rules found but for places.
    private static void Exclude(
        TokenizedText text,
        IReadOnlyList<(string Surface, int Start)> mentions,
        Span<bool> excluded
    )
    {
        excluded.Clear();
        for (var at = NextMark(text.Text, 0); at < excluded.Length; at = NextMark(text.Text, at + 1))
        {
            excluded[at] = true;
        }
        foreach (var (surface, start) in mentions)
        {
            if (!text.IsPlace(text.TokenAt(start)))
            {
                excluded.Slice(start, surface.Length).Fill(true);
            }
        }
    }

    private static int NextMark(string text, int from)
    {
        var leap = text.AsSpan(from).IndexOfAny(Marks);
        return leap < 0 ? text.Length : from + leap;
    }

    // A noun that ends bodies' names, and a place at the beginning: what the rules found there is a part of the name.
    private static bool IsBodyOfPlace(
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

    // 某地设立分公司 is no name.
    private static bool HoldsNews(TokenizedText text, NameSpan name)
    {
        for (var i = text.TokenAt(name.Start); i < text.Count && text.Start(i) < name.End; i++)
        {
            if (text[i].Length > 1 && Grammar.Boundaries.Contains(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    // 接入甲, 甲系统, 系统甲: the words beside a product say that it is one.
    private static bool IsIntroduced(TokenizedText text, NameSpan name)
    {
        if (NameTags.Categories[name.Kind] != EntityCategory.Product || !text.StartsToken(name.Start))
        {
            return false;
        }
        var first = text.TokenAt(name.Start);
        var next = text.TokenAt(name.End - 1) + 1;
        return Introducing.Contains(text[first - 1]) || Following.Contains(text[next]);
    }

    private static bool IsAcceptable(TokenizedText text, NameSpan name)
    {
        var surface = text.Text.AsSpan(name.Start, name.End - name.Start);
        return surface.Length >= Shortest
            && text.StartsToken(name.Start)
            && text.StartsToken(name.End)
            && NeverLast.LongestEnd(surface) == 0
            && NameTags.Categories[name.Kind] switch
            {
                EntityCategory.Product => IsProduct(text, name, surface),
                EntityCategory.Person => IsSpelled(surface) && IsPerson(text, name, surface),
                _ => IsSpelled(surface) && IsNamed(text, name, surface),
            };
    }

    // No number alone, and no common word but in quotation marks.
    private static bool IsProduct(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        // “100+” says how many; 12345 without a sign may be whom to call.
        if (surface.ContainsAnyExceptInRange('0', '9') && surface.TrimStart(FigureSigns).IsEmpty)
        {
            return false;
        }
        var before = name.Start > 0 ? text.Text[name.Start - 1] : '\0';
        if (before is '“')
        {
            // “口袋公园”20个 is a kind.
            return name.Margin >= LeastMarginOfQuoted
                && (surface.Length > 3 || CharClass.IsHan(surface[0]))
                && !QuotationContext.IsLikening(text, text.TokenAt(name.Start - 1))
                && !QuotationContext.IsImageOfHeadline(text, text.TokenAt(name.Start - 1), name.Start, name.End)
                && !(name.End + 1 < text.Text.Length && char.IsAsciiDigit(text.Text[name.End + 1]));
        }
        // A body's name in Latin letters stands in a bracket behind it.
        if (before is '（')
        {
            return false;
        }
        var first = text.TokenAt(name.Start);
        var last = text.TokenAt(name.End - 1);
        return surface.ContainsAnyExceptInRange('0', '9')
            && !Grammar.Codes.Contains(surface)
            && !(char.IsAsciiDigit(surface[0]) && Units.Contains(surface.TrimStart(FigureSigns)))
            // 算力37EFLOPS is a figure.
            && !(last > first && text.Kind(last) == TokenKind.Latin && text.Kind(last - 1) == TokenKind.Number)
            && !(first == last && text.Tag(first) is "n" or "v" or "vn");
    }

    // A Chinese name as the rules read one, no 李女士; or a foreign one with its dot.
    private static bool IsPerson(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        Transliteration.IsForeign(surface)
        || (
            PersonName.LengthAt(text, name.Start) == surface.Length
            && !PersonName.IsRare(text, name.Start)
            && Grammar.PersonalTitles.LongestEnd(surface) < 2
            && (surface.Length > 2 || name.Margin >= LeastMarginOfTwo)
            && !BeginsWithCommonWord(text, name)
        );

    // 丰富化 begins with a surname, but is made of a word that is none.
    private static bool BeginsWithCommonWord(TokenizedText text, NameSpan name)
    {
        var first = text.TokenAt(name.Start);
        return text[first].Length > 1 && text.Tag(first) is not ['n', 'r' or 's' or 'z', ..];
    }

    // A place or body has a proper name in it, or a word that the dictionary lacks (not 大桥, not 新家园).
    private static bool IsNamed(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        if (Beside.Contains(surface[^1..]) || NoNames.Contains(surface))
        {
            return false;
        }
        for (var i = text.TokenAt(name.Start); i < text.Count && text.Start(i) < name.End; i++)
        {
            if (text.Tag(i) is "x" or ['n', 'r' or 's' or 't', ..])
            {
                return true;
            }
        }
        return false;
    }

    // Han characters, with the dot between the parts of a foreign name.
    private static bool IsSpelled(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (!CharClass.IsHan(c) && c is not '·')
            {
                return false;
            }
        }
        return true;
    }
}
