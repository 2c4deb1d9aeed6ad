using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Walks from a head noun to the left as far as a name can reach, at most <see cref="Reach"/> tokens.</summary>
internal static class PhraseWalker
{
    /// <summary>A name has at most this many tokens before its head noun: the bound that keeps the time linear.</summary>
    public const int Reach = 16;

    // What a thing itself does, though the dictionary calls it a noun: 某平台落地.
    private static readonly WordSet Arrivals = new(["落地", "落户", "落成", "投用", "启用", "试运行"]);
    private static readonly WordSet Kinds = new(["领域", "行业", "类", "级", "型", "方面"]);

    /// <summary>The phrase that ends at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The token whose end is the head noun's.</param>
    /// <param name="headLength">The head noun's length, in UTF-16 code units.</param>
    /// <param name="joins">Whether 和, 与 and 及 may stand inside (in the names of bodies).</param>
    public static Phrase Walk(TokenizedText text, int last, int headLength, bool joins)
    {
        var (first, quote) = (last, -1);
        var floor = Math.Max(0, last - Reach);
        for (var i = last - 1; i >= floor; )
        {
            var partner = text.Partner(i);
            if (quote >= 0 && !QuoteInPhrase.Leads(text, i) && !IsBetweenTwins(text, i))
            {
                break;
            }
            if (quote < 0 && partner >= floor && QuoteInPhrase.EndsAt(text, i, last))
            {
                (quote, first, i) = (partner, partner, partner - 1);
            }
            else if (text.Mark(i) == ' ' && IsLatinEdge(text, i))
            {
                i--;
            }
            else if (text.Mark(i) is '—' && IsProper(text, first) && ProperBeforeDash(text, i) is >= 0 and var proper)
            {
                (first, i) = (proper, proper - 1);
            }
            else if (OpenOfBracket(text, i) is > 0 and var open && Belongs(text, open - 1))
            {
                (first, i) = (open - 1, open - 2);
            }
            // 碳达峰、碳中和行动计划: always told together.
            else if (IsBetweenTwins(text, i) && first == i + 1)
            {
                (first, i) = (i - 1, i - 2);
            }
            else if (
                PhraseCounts.IsCountOf(text, i)
                || PhraseVerbs.GovernsRest(text, i, last)
                || IsProjectBefore(text, i, first, last)
            )
            {
                break;
            }
            else if (
                IsPart(text, i, first, last) || (joins && (Joins(text, i, floor, last) || JoinsSubjects(text, i, last)))
            )
            {
                first = i--;
            }
            else
            {
                break;
            }
        }
        // 云|梨|果“甲”系统: what stands before the quotation has a part that no name reaches over.
        first =
            quote >= 0 && first < quote && text[first - 1].Length == 1 && text.Tag(first - 1) is ['n', ..]
                ? quote
                : first;
        first = PhraseStart.CutJoint(text, PhraseStart.Trim(text, first, last, quote), last);
        return Describe(text, first, last, headLength, quote);
    }

    private static int OpenOfBracket(TokenizedText text, int close) =>
        Math.Max(PlaceBracket.Open(text, close), NoteBracket.Open(text, close));

    private static bool IsPart(TokenizedText text, int token, int first, int last) =>
        (Belongs(text, token) && !PhraseVerbs.TakesObject(text, token, first, last))
        || PhraseVerbs.IsModifyingVerb(text, token, last)
        || PhraseVerbs.FollowsQuote(text, token, last)
        || PhraseVerbs.IsStemOfNoun(text, token, first, last);

    private static bool IsBetweenTwins(TokenizedText text, int token) =>
        text.Mark(token) is '、' && text[token - 1] is "碳达峰" && text[token + 1] is "碳中和";

    // 中国|—, 中国（甲省）|—: the proper name that a dash joins to what follows; -1 if there is none.
    private static int ProperBeforeDash(TokenizedText text, int dash)
    {
        var name = PlaceBracket.Open(text, dash - 1) is > 0 and var open ? open - 1 : dash - 1;
        return IsProper(text, name) ? name : -1;
    }

    // 甲示范项目|乙市丙数据中心: what is built within the project has a name of its own.
    private static bool IsProjectBefore(TokenizedText text, int token, int first, int last) =>
        first == token + 1
        && first < last
        && text[token] is [.., '项', '目'] or [.., '工', '程']
        && text.IsPlace(first)
        && Belongs(text, token - 1)
        && Grammar.HeadAtEnd(text[last]) is { Category: EntityCategory.Product };

    /// <summary>Whether a token is a trade that bodies are called by: 电信, 铁塔.</summary>
    public static bool IsTrade(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.NationalTrades) || text.IsOneOf(token, Grammar.LocalTrades);

    /// <summary>The last link of a chain of places (某市某区石桥村): the phrase without the places that it begins with.</summary>
    public static Phrase WithoutPlaces(TokenizedText text, Phrase phrase, int headLength)
    {
        var first = phrase.First;
        while (
            first < phrase.Last - 1
            && text.IsPlace(first)
            && text.Kind(first + 1) is not TokenKind.Mark
            && !IsFeature(text, first + 1)
        )
        {
            first++;
        }
        return first == phrase.First ? phrase : Describe(text, first, phrase.Last, headLength, phrase.Quote);
    }

    // 某湖|大道|站: the place and the noun behind it are one road.
    private static bool IsFeature(TokenizedText text, int token) =>
        Grammar.HeadAtEnd(text[token]) is { Category: EntityCategory.Location } head
        && head.Word.Length == text[token].Length;

    /// <summary>The phrase between two tokens.</summary>
    public static Phrase From(TokenizedText text, int first, int last, int headLength) =>
        Describe(text, first, last, headLength, -1);

    /// <summary>Whether a token can stand inside a name. Many rules ask it of a token again.</summary>
    public static bool Belongs(TokenizedText text, int token)
    {
        const byte Yes = 1;
        const byte No = 2;
        if ((uint)token >= (uint)text.Count)
        {
            return false;
        }
        ref var known = ref text.Belonging(token);
        if (known == 0)
        {
            known = MayBelong(text, token) ? Yes : No;
        }
        return known == Yes;
    }

    private static bool MayBelong(TokenizedText text, int token) =>
        text.Kind(token) switch
        {
            // No.4 numbers what follows.
            TokenKind.Latin => text[token] is not ['N', 'o', '.', ..],
            TokenKind.Number => true,
            TokenKind.Word => !IsBoundary(text, token),
            TokenKind.Mark => text.Mark(token) is '+' or '·'
                || (text.Mark(token) is '-' && JoinsByHyphen(text, token))
                || (text.Mark(token) is '/' && text.Kind(token - 1) is TokenKind.Latin or TokenKind.Number),
            _ => false,
        };

    // 5G-甲, 中国-乙国: a hyphen between Latin letters or proper names; 集团-公司 are two.
    private static bool JoinsByHyphen(TokenizedText text, int token) =>
        IsLatin(text, token - 1)
        || IsLatin(text, token + 1)
        || (IsProper(text, token - 1) && IsProper(text, token + 1))
        // 甲市乙山-丙市丁港班列: from where to where.
        || (text.IsPlace(token - 2) && text.IsPlace(token + 1));

    // A set phrase that ends in a verb of news is one: 积极开展.
    public static bool IsBoundary(TokenizedText text, int token) =>
        text[token]
            is ['全', '面', _, ..]
                or ['充', '分', _, ..]
                or ['积', '极', _, ..]
                or ['大', '力', _, ..]
                or ['认', '真', _, ..]
        || text[token] is ['深', '入', _, ..]
        // 冠名|本届|甲节.
        || text[token] is "本届" or "历届" or "往届" or "上届"
        // 指导|各地|平台建设: many places.
        || (text.Tag(token) is "r" && text[token] is ['各', not '界', ..])
        // 纵向|联通|国家平台: the verb, not the carrier.
        || (text[token] is "联通" && text[token - 1] is "纵向" or "横向" or "全面" or "直接")
        // 北京市民|逛公园.
        || text[token] is [_, _, .., '市', '民']
        // 据甲社|电|乙集团: what the agency wires.
        || (text[token] is "电" or "讯" && text[token - 1] is [.., '社'])
        || (
            text.IsOneOf(token, Grammar.Boundaries)
            && !(
                text[token] is "全国"
                && (
                    text[token + 1] is "一体化" or "统一" or "版" or "总部" or "总决赛" or "决赛"
                    || text[token - 1] is [.., '届']
                )
            )
            // 某某专家委员会, 某某专家推荐委员会.
            && !(
                text[token] is "专家"
                && text[token + 1] is "委员会" or "推荐" or "评审" or "咨询" or "指导" or "工作站" or "智库"
            )
            && !PhraseVerbs.IsTradeOfServices(text, token)
        )
        || (
            text.Tag(token) is "title" or "t"
            && !text.IsOneOf(token, Grammar.Generic)
            // 九天·甲大模型: a name that is a word of time elsewhere.
            && text.Mark(token + 1) is not '·'
        )
        || IsVerbOrAdverb(text, token)
        || (
            text.Tag(token) is "l" or "i" or "v" or "d" or "nz" or "vd" or "z"
            && text[token].Length >= 4
            && Grammar.Boundaries.LongestEnd(text[token]) >= 2
        );

    // A verb ends a name's reach unless it is one that names hold; so does an adverb.
    private static bool IsVerbOrAdverb(TokenizedText text, int token) =>
        text.Tag(token) is "v" or "d" or "vd"
        && text[token].Length > 1
        && !text.IsOneOf(token, Grammar.NominalVerbs)
        && !text.IsPlace(token)
        && Grammar.HeadAtEnd(text[token]) is null;

    /// <summary>Whether a token is a noun that makes what stands before it a mere modifier.</summary>
    public static bool IsNoun(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Tag(token) is "n" or "vn" or "l" or "b"
        && !text.IsOneOf(token, Grammar.Boundaries);

    // 5G 网络, 星河 AI: a space beside Latin letters is no border.
    public static bool IsLatinEdge(TokenizedText text, int space) =>
        (IsLatin(text, space - 1) && (IsLatin(text, space + 1) || text.Kind(space + 1) == TokenKind.Word))
        || (IsLatin(text, space + 1) && text.Kind(space - 1) == TokenKind.Word);

    private static bool IsLatin(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin or TokenKind.Number;

    // 经济|和|信息化委员会, 训练|及|成果转化联盟: a joint between two nouns, unless a name ends or stands before it.
    private static bool Joins(TokenizedText text, int token, int floor, int last) =>
        text[token] is "和" or "与" or "及" or "暨"
        && token - 2 >= floor
        // 甲·乙和某大学: a person and a body.
        && text.Mark(token - 2) is not '·'
        && !text.IsPlace(token - 1)
        && !text.IsPlace(token + 1)
        && text.Kind(token - 1) == TokenKind.Word
        // 甲算法仓|和|乙系统: what one character ends is another thing, but 水|与|环境研究院 is one body.
        && (text[token - 1].Length > 1 || Grammar.HeadAtEnd(text[last]) is not { Category: EntityCategory.Product })
        // 甲十六号|和|乙空间站.
        && text[token - 1] is not [.., '号']
        && Belongs(text, token - 1)
        && (Belongs(text, token - 2) || text.Mark(token - 2) == ' ')
        && Grammar.HeadAtEnd(text[token - 1]) is null
        // 甲省扶贫办和|省水利厅: a government's level begins another body.
        && !(
            text[token + 1] is ['省', ..]
            || (
                text[token + 1] is ['市' or '县' or '区' or '州', _, ..]
                && Grammar.Departments.Contains(text[token + 1][1..])
            )
        )
        // 甲大学|建筑与规划学院: what is taught there.
        && (!IsTrade(text, token - 1) || text[token - 2] is [.., '大', '学']);

    // 数学|与|统计学院: a school of two subjects, where nothing else stands before it.
    private static bool JoinsSubjects(TokenizedText text, int token, int last) =>
        text[token] is "与"
        && text[last].EndsWith("学院")
        && text.Kind(token - 1) == TokenKind.Word
        && text[token - 1].Length > 1
        && text.Tag(token - 1) is ['n', ..] or "vn" or "l" or "x"
        && Belongs(text, token - 1)
        && !IsProper(text, token - 1)
        && !IsProper(text, token + 1)
        && Grammar.HeadAtEnd(text[token - 1]) is not { Category: EntityCategory.Organization };

    private static Phrase Describe(TokenizedText text, int first, int last, int headLength, int quote)
    {
        var (content, proper, unknown, latin, single) = (0, false, false, false, 0);
        var (brand, codes, run, own) = (false, false, 0, 0);
        for (var i = first; i <= last; i++)
        {
            var length = i == last ? text[i].Length - headLength : text[i].Length;
            var word = text[i][..Math.Max(0, length)];
            var code = text.Kind(i) == TokenKind.Latin && text.IsOneOf(i, Grammar.Codes);
            latin |= (text.Kind(i) == TokenKind.Latin && !code) || (text.Kind(i) == TokenKind.Number && length >= 3);
            proper |= i < last && IsProper(text, i);
            single =
                text.Kind(i) == TokenKind.Word && length == 1 && i < last && text.Tag(i) is not "a" ? single + 1 : 0;
            run = single > 0 && text.Tag(i) is not ("m" or "f" or "q" or "a") ? run + 1 : 0;
            brand |=
                run >= 2
                || (i < last && text.Tag(i) is "nz" or "nt" or "nrt" or "x" && !text.IsOneOf(i, Grammar.NominalVerbs));
            codes |= code;
            unknown |= single >= 2 || (text.Tag(i) == "x" && i < last);
            own +=
                code
                || Grammar.Generic.Contains(word)
                || text.Kind(i) is TokenKind.Mark
                || text.IsPlace(i)
                || text.Tag(i) is "ns"
                || word is "中国" or "国家"
                || Grammar.Bodies.Contains(word)
                || IsTrade(text, i)
                    ? 0
                    : word.Length;
            content += code || Grammar.Generic.Contains(word) || text.Kind(i) is TokenKind.Mark ? 0 : word.Length;
        }
        return new Phrase
        {
            First = first,
            Last = last,
            ModifierLength = text.End(last) - headLength - text.Start(first),
            Content = content,
            OwnContent = own,
            HasProper = proper,
            StartsProper = first < last && IsProper(text, first),
            HasUnknown = unknown,
            HasLatin = latin,
            HasBrand = brand,
            HasCode = codes,
            Quote = quote,
            Quantified = PhraseCounts.IsQuantified(text, first, last),
            AfterVerb = PhraseStart.AfterVerb(text, first),
            EndsInTrade = first < last && (IsTrade(text, last - 1) || (first == last - 1 && text.Tag(first) == "nt")),
            EndsInKind = first < last && Kinds.LongestEnd(text[last - 1]) > 0 && !text[last - 1].EndsWith("模型"),
            EndsInVerb =
                first < last
                && text[last - 1].Length > 1
                && (text.IsOneOf(last - 1, Grammar.Boundaries) || text.Tag(last - 1) is "v"),
            Modifies =
                (IsNoun(text, last + 1) && !text.IsOneOf(last + 1, Arrivals) && !IsSiteOf(text, last))
                || (text.IsOneOf(last + 1, Grammar.ModifyingVerbs) && !IsWhatTwoDo(text, first, last + 1))
                || text.Mark(last + 1) == '“',
        };
    }

    // 甲项目|现场: where it is built.
    private static bool IsSiteOf(TokenizedText text, int last) =>
        text[last] is "项目" or "工程" && text[last + 1] is "现场" or "工地" or "施工现场" or "建设现场";

    // 甲工程与|乙平台|融合: what is done with two things ends the clause.
    private static bool IsWhatTwoDo(TokenizedText text, int first, int verb) =>
        text[verb] is "融合" or "对接" or "联动" or "协同" or "互联" or "集成"
        && text[first - 1] is "与" or "同" or "和" or "跟"
        && text.Kind(verb + 1) == TokenKind.Mark;

    /// <summary>Whether a token is a proper name or a word such as 中国 that proper names begin with.</summary>
    public static bool IsProper(TokenizedText text, int token) =>
        (
            text.Tag(token) is "nr" or "nz"
            && text[token].Length >= 3
            && Grammar.PlaceFeatures.LongestEnd(text[token]) > 0
        )
        || text.Tag(token) is "nt" or "nrt"
        // 爱国主义: the dictionary's names are not clean.
        || (text.Tag(token) is "nz" && text[token] is not [.., '主', '义'])
        || (
            text.Tag(token) is "ns"
            && text[token].Length > 1
            && !text.IsOneOf(token, Grammar.Generic)
            && !text.IsOneOf(token, Grammar.NoPlaces)
        )
        || text.IsPlace(token)
        || text.IsOneOf(token, Grammar.Bodies)
        || (
            text.IsOneOf(token, Grammar.AmbiguousBodies)
            && Grammar.HeadAtEnd(text[token + 1]) is { Category: EntityCategory.Organization }
        )
        || text[token] is "中国" or "国家" or "中央" or "中共" or "全国" or "世界" or "国际" or "全球" or "国务院";
}
