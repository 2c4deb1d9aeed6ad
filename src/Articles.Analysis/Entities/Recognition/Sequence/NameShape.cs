using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's names must look like: a name of its kind, whatever the model is sure of.</summary>
internal static class NameShape
{
    private const int Shortest = 2;

    /// <summary>The margin for a product in quotation marks: most of what stands in them is a saying.</summary>
    private const int LeastMarginOfQuoted = 300;

    /// <summary>The margin for a place of which just the characters, that no word covers, tell that it is a name.</summary>
    private const int LeastMarginOfCharacters = 250;

    /// <summary>The margin for a place or a local unit that holds no word which tells of a name.</summary>
    private const int LeastMarginOfCommonWords = 400;

    /// <summary>The margin for a product that begins with a verb of news: mostly that is what somebody does.</summary>
    private const int LeastMarginOfDeed = 300;

    /// <summary>The margin for a product in the midst of which somebody does something.</summary>
    private const int LeastMarginOfClause = 500;

    private static readonly WordSet NoNames = new([
        "中国",
        "全国",
        "我国",
        "中央",
        .. WordTable.Set("enumerations", EntityCategory.Organization).Words,
    ]);
    private static readonly WordSet Beside = new(["畔", "边", "旁", "侧", "沿", "内", "外"]);

    private static readonly WordSet Introducing = WordTable.Set("sequence", "introducing");
    private static readonly WordSet Following = WordTable.Set("sequence", "following");

    private static readonly WordSet Clinics = WordTable.Set("kinds", "clinics");
    private static readonly WordSet CloudKinds = WordTable.Set("systems", "cloud kind");

    private const string FigureSigns = "0123456789.,+~-%";

    // 2000TOPS, 10Gbps: figures.
    private static readonly WordSet Units = WordTable.Set("latin", "unit");

    // 丰富化, 新家园: the dictionary's list of names is not clean. 治理体系: no product.
    private static readonly WordSet NeverLast = WordTable.Set("sequence", "never-last");

    /// <summary>接入甲, 甲系统, 系统甲: whether the words beside a product say that it is one.</summary>
    public static bool IsIntroduced(TokenizedText text, NameSpan name)
    {
        if (NameTags.Categories[name.Kind] != EntityCategory.Product || !text.StartsToken(name.Start))
        {
            return false;
        }
        var first = text.TokenAt(name.Start);
        var next = text.TokenAt(name.End - 1) + 1;
        return text.IsOneOf(first - 1, Introducing) || text.IsOneOf(next, Following);
    }

    /// <summary>Whether it can be a name of its kind.</summary>
    public static bool IsAcceptable(TokenizedText text, NameSpan name)
    {
        var surface = text.Text.AsSpan(name.Start, name.End - name.Start);
        return surface.Length >= Shortest
            && text.StartsToken(name.Start)
            && text.StartsToken(name.End)
            && NeverLast.LongestEnd(surface) == 0
            && NameTags.Categories[name.Kind] switch
            {
                EntityCategory.Product => IsProduct(text, name, surface),
                EntityCategory.Person => IsSpelled(surface) && PersonShape.Is(text, name, surface),
                _ => IsSpelled(surface)
                    && IsNamed(text, name, surface)
                    && !(
                        NameTags.Categories[name.Kind] is EntityCategory.Location
                        && IsNoPlace(text, name.Start, surface)
                    ),
            };
    }

    /// <summary>
    /// Whether a stretch is one word of which no part is acceptable, nor is it all: a common word not behind a quotation mark.
    /// </summary>
    public static bool IsCommonWord(TokenizedText text, int start, int end)
    {
        var token = text.TokenAt(start);
        return IsCommon(text, token)
            && text.Start(token) == start
            && text.End(token) == end
            && text[token].Length >= Shortest
            && text.Mark(token - 1) is not '“'
            && !text[token].Contains('·');
    }

    private static bool IsCommon(TokenizedText text, int token) => text.Tag(token) is "n" or "v" or "vn";

    private static bool IsNoPlace(TokenizedText text, int start, ReadOnlySpan<char> surface) =>
        Grammar.NoPlaces.Contains(surface)
        || Grammar.HeadAtEnd(surface) is { Category: EntityCategory.Event, Strength: Strength.Sure }
        || (text[text.TokenAt(start)].Length == surface.Length && MisreadPlaces.Is(text, text.TokenAt(start)));

    // No number alone, and no common word but in quotation marks.
    private static bool IsProduct(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        // 甲生物（01548）: the number of a share.
        if (surface.Contains('（') != surface.Contains('）'))
        {
            return false;
        }
        // “100+” says how many; 12345 without a sign may be whom to call.
        if (
            surface.ContainsAnyExceptInRange('0', '9') && surface.TrimStart(FigureSigns).IsEmpty
            || surface.StartsWith("www.")
        )
        {
            return false;
        }
        // “互联网+”, IPv6+: what something is added to.
        if (surface[^1] is '+' && (CharClass.IsHan(surface[^2]) || Grammar.Codes.Contains(surface[..^1])))
        {
            return false;
        }
        var before = name.Start > 0 ? text.Text[name.Start - 1] : '\0';
        // “一核引领、两翼齐飞”: the last words of a saying.
        if (
            before is '、'
            && name.End < text.Text.Length
            && text.Text[name.End] is '”'
            && (name.Margin < LeastMarginOfQuoted || Numerals.Contains(surface[0]))
        )
        {
            return false;
        }
        if (before is '“')
        {
            return IsQuotedProduct(text, name, surface);
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
            && !(first == last && IsCommon(text, first))
            // 助力智造.
            && !(last > first && name.Margin < LeastMarginOfDeed && text.IsOneOf(first, Grammar.Boundaries))
            && (name.Margin >= LeastMarginOfDeed || !IsCounted(text, first, last))
            // 李女士, but AI医生.
            && (Grammar.PersonalTitles.LongestEnd(surface) < 2 || surface.ContainsAnyInRange('A', 'z'))
            && !IsNumberedPlace(surface)
            && !IsKind(surface)
            && surface is not ([.., '省' or '市' or '县' or '全', '域'] or [.., '大', '厅'])
            && text[first] is not ("大量" or "众多" or "一批" or "自有")
            && !Clause.Is(text, first, last)
            && !(name.Margin < LeastMarginOfClause && HoldsDeed(text, first, last))
            && !IsOneOfAKind(text, first, last);
    }

    // 甲工厂|提供|乙, 丙港|打造|丁系统: who does what with it.
    private static bool HoldsDeed(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            // 预警信息发布系统: right before the noun it may only modify it.
            if (i == last - 1 && text.IsOneOf(i, Grammar.ModifyingVerbs) && PhraseWalker.IsNoun(text, i - 1))
            {
                continue;
            }
            if (
                text[i]
                is "提供"
                    or "打造"
                    or "建成"
                    or "推出"
                    or "上线"
                    or "搭建"
                    or "构建"
                    or "发布"
                    or "部署"
                    or "启用"
                    or "接入"
                    or "引入"
            )
            {
                return true;
            }
        }
        return false;
    }

    // “口袋公园”20个 is a kind.
    private static bool IsQuotedProduct(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        name.Margin >= LeastMarginOfQuoted
        && !IsRating(surface)
        // “卫星+走航+微站”: what is added up is technology.
        && surface.Count('+') < 2
        // “枫桥式”税务所: what they are like.
        && !QuotationRecognizer.IsKind(surface)
        && (surface.Length > 3 || CharClass.IsHan(surface[0]))
        // “甲”服务模式 is a way of doing things.
        && !(
            name.End < text.Text.Length
            && text.Text[name.End] is '”'
            && QuotationContext.IsWayOfService(text, text.TokenAt(name.End) + 1)
        )
        && !QuotationContext.IsLikening(text, text.TokenAt(name.Start - 1))
        && !QuotationContext.IsImageOfHeadline(text, text.TokenAt(name.Start - 1), name.Start, name.End)
        && !(name.End + 1 < text.Text.Length && char.IsAsciiDigit(text.Text[name.End + 1]));

    // “百佳医院”, “文明单位”: what something is rated as.
    private static bool IsRating(ReadOnlySpan<char> surface) =>
        NoBody.Rated.LongestStart(surface) is > 0 and var rating
        && surface.Length > rating + 1
        && Lexicon.Words.All.Contains(surface[rating..]);

    // 医疗云, and what tells no kind by itself.
    private static bool IsKind(ReadOnlySpan<char> surface) =>
        Grammar.Generic.Contains(surface) || (surface[^1] is '云' && CloudKinds.Contains(surface[..^1]));

    // 五号楼, 2号高炉.
    private static bool IsNumberedPlace(ReadOnlySpan<char> surface)
    {
        var rest = surface.TrimStart(Numerals);
        return rest.Length < surface.Length && rest is ['号', '楼' or '门' or '线' or '站' or '院' or '高', ..];
    }

    private const string Numerals = "0123456789一两二三四五六七八九十";

    // 打造至少一个具有影响力的公共平台: a kind, if nothing in it is a name.
    private static bool IsOneOfAKind(TokenizedText text, int first, int last)
    {
        var start = text.Start(first);
        var before = text.Text.AsSpan(Math.Max(0, start - OneReach), Math.Min(OneReach, start));
        before = before[(before.LastIndexOfAny(Stops) + 1)..];
        return before is [.., '的']
            && before.IndexOfAny(Several) >= 0
            && Grammar.HeadAtEnd(text[last]) is { } head
            && PhraseWalker.From(text, first, last, head.Word.Length)
                is { HasProper: false, HasLatin: false, HasUnknown: false };
    }

    private const int OneReach = 16;
    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：、\n”");
    private static readonly SearchValues<string> Several = SearchValues.Create(
        ["一个", "一批", "一系列", "多个", "若干"],
        StringComparison.Ordinal
    );

    // 20个工业互联网标杆平台, 一批示范平台.
    private static bool IsCounted(TokenizedText text, int first, int last) =>
        Grammar.HeadAtEnd(text[last]) is { } head
        && PhraseWalker.From(text, first, last, head.Word.Length)
            is { Quantified: true, HasProper: false, HasLatin: false, HasUnknown: false };

    // A place or body has a proper name in it, or a word that the dictionary lacks (not 大桥, not 新家园).
    private static bool IsNamed(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        if (
            Beside.Contains(surface[^1..])
            || NoNames.Contains(surface)
            || (NameTags.Categories[name.Kind] == EntityCategory.Organization && IsNoBody(text, name, surface))
        )
        {
            return false;
        }
        // 螺蛳湾国际商贸城, 新墙派出所: a name of common words, by its last noun.
        if (
            name.Margin >= LeastMarginOfCommonWords
            && Grammar.HeadAtEnd(surface) is { } head
            && head.Category == NameTags.Categories[name.Kind]
            && (
                head.Category == EntityCategory.Location
                    ? head is { Strength: Strength.Sure, Word.Length: > 1 } || head.Word is "村" or "镇" or "乡"
                    : UnitOfBody.IsUnit(head)
            )
            && surface.Length - head.Word.Length >= 2
            && !Grammar.Generic.Contains(surface[..^head.Word.Length])
        )
        {
            return true;
        }
        var run = 0;
        for (var i = text.TokenAt(name.Start); i < text.Count && text.Start(i) < name.End; i++)
        {
            if (text.Tag(i) is "x" or ['n', 'r' or 's' or 't', ..])
            {
                return true;
            }
            run = text[i].Length == 1 && text.Tag(i) is not ("m" or "q" or "r") ? run + 1 : 0;
            // 大|谢|岛: characters that no word covers.
            if (
                run >= 2
                && name.Margin >= LeastMarginOfCharacters
                && NameTags.Categories[name.Kind] == EntityCategory.Location
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether a body is none, or more than one: 某省五大商业集团 and 一流大学 are kinds, 某省电子信息 a field, 某省委省政府 two bodies,
    /// 某大学法学 before a title whose professor somebody is.
    /// </summary>
    public static bool IsNoBody(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        if (
            NoBody.Wares.LongestEnd(surface) > 0
            || NoBody.CityRoles.LongestEnd(surface) > 0
            || (Clinics.LongestEnd(surface) > 0 && !surface.Contains('院'))
            || Grammar.KindsOfBodies.Contains(surface)
            // 甲省工艺美术大师: an honour of a person.
            || Grammar.PersonalTitles.LongestEnd(surface) >= 3
            // A line of business; 在华|分行: those that are there.
            || surface is [.., '业', '务'] or ['华', '分', ..]
            // 中国金融业: a trade; 职教版: a page.
            || surface is ['中', '国', .., '融' or '造' or '务' or '游' or '险' or '售', '业'] or [.., '版']
            || (name.End < text.Text.Length && text[text.TokenAt(name.End)] is "工程师" or "开发者")
            || StaffName.Ends(text, text.TokenAt(name.Start), text.TokenAt(name.End - 1))
            || (surface.EndsWith("政府") && surface.IndexOfAny(Committees) > 0)
            || (surface[^1] is '学' && surface[^2] is '法' or '科' or '理' or '史' or '医' && IsTitleAt(text, name.End))
        )
        {
            return true;
        }
        var first = text.TokenAt(name.Start);
        // 各省市医疗队: all of them.
        if (surface[0] is '各' || Grammar.Describing.Contains(text[first]))
        {
            return true;
        }
        for (var i = first + 1; i < text.Count && text.Start(i) < name.End; i++)
        {
            // 监管机构|某委员会: what the body is, before its name.
            if (CountOfKind.Is(text, i) || (text[i - 1] is "机构" or "企业" or "公司" && text.Tag(i) is "nt"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsTitleAt(TokenizedText text, int offset) =>
        offset < text.Text.Length && text[text.TokenAt(offset)] is [.., '教', '授'] or "博士" or "专家";

    private static readonly SearchValues<string> Committees = SearchValues.Create(
        ["委省", "委市", "委县", "委区"],
        StringComparison.Ordinal
    );

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
