using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Walks from a head noun to the left as far as a name can reach, at most <see cref="Reach"/> tokens.</summary>
internal static class PhraseWalker
{
    /// <summary>A name has at most this many tokens before its head noun: the bound that keeps the time linear.</summary>
    public const int Reach = 16;

    private const int LongestQuote = 14;
    private const int FarthestCount = 8;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；！？—");

    private static readonly WordSet Classifiers = WordTable.Set("boundaries", "classifier");

    // What a thing itself does, though the dictionary calls it a noun: 某平台落地.
    private static readonly WordSet Arrivals = new(["落地", "落户", "落成", "投用", "启用", "试运行"]);
    private static readonly WordSet Kinds = new(["领域", "行业", "类", "级", "型", "方面"]);
    private static readonly WordSet Quantities = WordTable.Set("boundaries", "quantity");

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
            if (quote >= 0 && !LeadsQuote(text, i))
            {
                break;
            }
            if (
                text.Mark(i) == '”'
                && quote < 0
                && partner >= floor
                && i - partner <= LongestQuote
                // “甲”靠泊乙市丙区码头: the name begins where its places do.
                && !HoldsChain(text, i + 1, last)
                && !text.Text.AsSpan(text.End(partner), text.Start(i) - text.End(partner)).ContainsAny(SentenceMarks)
            )
            {
                (quote, first, i) = (partner, partner, partner - 1);
            }
            else if (text.Mark(i) == ' ' && IsLatinEdge(text, i))
            {
                i--;
            }
            else if (text.Mark(i) is '—' && IsProper(text, i - 1) && IsProper(text, first))
            {
                (first, i) = (i - 1, i - 2);
            }
            else if (PlaceBracket.Open(text, i) is > 0 and var open && Belongs(text, open - 1))
            {
                (first, i) = (open - 1, open - 2);
            }
            else if (IsCountOf(text, i) || GovernsRest(text, i, last))
            {
                break;
            }
            else if (
                (Belongs(text, i) && !TakesObject(text, i, first, last))
                || IsModifyingVerb(text, i, last)
                || FollowsQuote(text, i, last)
                || IsStemOfNoun(text, i, first, last)
                || (joins && Joins(text, i, floor))
            )
            {
                first = i--;
            }
            else
            {
                break;
            }
        }
        first = PhraseStart.CutJoint(text, PhraseStart.Trim(text, first, last, quote), last);
        return Describe(text, first, last, headLength, quote);
    }

    private static bool HoldsChain(TokenizedText text, int first, int last)
    {
        for (var i = first; i + 1 < last; i++)
        {
            if (text.IsPlace(i) && text.IsPlace(i + 1))
            {
                return true;
            }
        }
        return false;
    }

    // 政务|服务|平台, 数据|开放|平台: a verb of news between two nouns, right before the head noun, is a modifier.
    private static bool IsModifyingVerb(TokenizedText text, int token, int last) =>
        token == last - 1
        && text.IsOneOf(token, Grammar.ModifyingVerbs)
        && text.Kind(token - 1) is TokenKind.Word or TokenKind.Latin
        && text.Tag(token - 1) is "n" or "vn" or "b" or "a" or "j" or ""
        && Grammar.HeadAtEnd(text[token - 1]) is not { Category: EntityCategory.Organization, Word.Length: > 1 }
        && Belongs(text, token - 1);

    // 排放|权|交易系统, 承包|商|管理平台: a verb and a noun of one character are one noun.
    private static bool IsStemOfNoun(TokenizedText text, int token, int next, int last) =>
        next == token + 1
        && next < last
        && text.Kind(token) == TokenKind.Word
        && text[token].Length == 2
        && text[next]
            is "权"
                or "商"
                or "人"
                or "者"
                or "率"
                or "室"
                or "站"
                or "机"
                or "器"
                or "物"
                or "品"
                or "费"
                or "力"
                or "量"
                or "费用"
        && !text.IsOneOf(token, Grammar.Boundaries);

    // “甲”虚拟电厂平台: a verb right behind a quotation, or a word behind, is part of what the quotation is called.
    private static bool FollowsQuote(TokenizedText text, int token, int last) =>
        text.Kind(token) == TokenKind.Word
        && text[token].Length == 2
        && (
            IsJointly(text, token, last)
            || (
                text.Tag(token) is "v" or "vn"
                && (
                    IsJointly(text, token - 1, last)
                    || (
                        !text.IsOneOf(token, Grammar.Boundaries)
                        && (text.Mark(token - 1) == '”' || (text.Mark(token - 2) == '”' && Belongs(text, token - 1)))
                    )
                )
            )
        );

    // “甲”联合促销行动: what several do together; “甲”联合某协会举办大会 and “甲”联合成立研究院 are clauses.
    private static bool IsJointly(TokenizedText text, int token, int last) =>
        text[token] is "联合"
        && text.Mark(token - 1) == '”'
        && Grammar.HeadAtEnd(text[last]) is { Category: EntityCategory.Event }
        && !IsProper(text, token + 1)
        && (!text.IsOneOf(token + 1, Grammar.Boundaries) || text.IsOneOf(token + 1, Grammar.ModifyingVerbs));

    // Before a quotation only what says of what kind the thing is: no verb, no body that runs it, no place.
    private static bool LeadsQuote(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin or TokenKind.Number
        || text.Mark(token) is '-'
        || text[token] is [.., '届']
        || (
            text[token].Length > 1
            && text.Tag(token) is "n" or "nz" or "b" or "x" or "j" or "a"
            && !IsProper(text, token)
            // 甲工随车“乙”行动: the end of a body's name.
            && !(text.Kind(token - 1) == TokenKind.Word && IsProper(text, token - 1) && !text.IsPlace(token - 1))
            && !IsTrade(text, token)
            && text[token] is not ("公司" or "集团" or "企业" or "单位" or "学校")
        );

    private static bool IsTrade(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.NationalTrades) || text.IsOneOf(token, Grammar.LocalTrades);

    // 第五次 numbers what follows, and 港澳台 counts nothing.
    private static bool IsCount(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3
        && Classifiers.Contains(word[^1..])
        && (word.Length == 2 || !word[..^1].ContainsAnyExcept(Numerals));

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二两三四五六七八九十百千万几数");

    // 20个, 三项: a number with its classifier counts what follows.
    private static bool IsCountOf(TokenizedText text, int token) =>
        // 四家子|公司: the dictionary knows a place of that name.
        (text[token].Length == 3 && text[token].EndsWith("家子") && text[token + 1] is "公司")
        // 三个, 五六个.
        || (text.Tag(token) == "m" && IsCount(text[token]))
        // 建设第七家|工厂.
        || text[token] is ['第', _, .., '家' or '座' or '所']
        || text.IsOneOf(token, Classifiers)
            && (text.Kind(text.Before(token)) == TokenKind.Number || text.Tag(token - 1) is "m" or "a" or "r");

    // 甲建设乙丙平台: with two modifiers after it the verb governs the name; 城市建设平台 has one word before the noun.
    private static bool GovernsRest(TokenizedText text, int token, int last) =>
        text[token] is "建设" or "研发" or "开发" or "升级" or "制作"
            && last - token > 2
            && text.Kind(token - 1) == TokenKind.Word
            && (
                text[token + 1] is "证券" or "银行"
                || Grammar.HeadAtEnd(text[token + 1]) is not { Category: EntityCategory.Organization }
            )
        || (IsUse(text[token]) && IsBrandAt(text, token + 1, last));

    private static bool IsUse(ReadOnlySpan<char> verb) =>
        verb is "应用" or "调用" or "配套" or "论证" or "运用" or "依靠";

    // 车间应用甲乙智能体: what is used begins with a name that no list knows, or with a proper name.
    private static bool IsBrandAt(TokenizedText text, int token, int last) =>
        token < last
        && (
            text.Tag(token) is "nz" or "nt" or "x"
            || text.IsPlace(token)
            || text.IsOneOf(token, Grammar.LocalTrades)
            || (
                text[token].Length == 1
                && text.Kind(token) == TokenKind.Word
                && token + 1 < last
                && text[token + 1].Length == 1
                && text.Kind(token + 1) == TokenKind.Word
            )
        );

    // 关注上海…: a verb before a proper name governs it.
    private static bool TakesObject(TokenizedText text, int token, int next, int last) =>
        text.Tag(token) is "v" or "vn" or "d" or "vd"
        && IsProper(text, next)
        && !IsNationalBranch(text, token, next, last)
        // 教育|培训基地: two nouns that one word of the dictionary is made of.
        && !(text.Tag(next) is "nz" && text[next].Length == 4 && Grammar.NominalVerbs.Contains(text[next][..2]));

    // 国家超级计算|长沙|中心: a national facility's name ends in its seat and its noun.
    private static bool IsNationalBranch(TokenizedText text, int token, int next, int last) =>
        next == last - 1
        && text.IsPlace(next)
        && text.IsOneOf(token, Grammar.NominalVerbs)
        && (text[token - 1] is "国家" || text[token - 2] is "国家");

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
        text[token] is ['全', '面', _, ..] or ['充', '分', _, ..] or ['积', '极', _, ..] or ['大', '力', _, ..]
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
        )
        || (text.Tag(token) is "title" or "t" && !text.IsOneOf(token, Grammar.Generic))
        || IsVerbOrAdverb(text, token)
        || (
            text.Tag(token) is "l" or "i" or "v" or "d" or "nz" or "vd"
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
    private static bool Joins(TokenizedText text, int token, int floor) =>
        text[token] is "和" or "与" or "及" or "暨"
        && token - 2 >= floor
        // 甲·乙和某大学: a person and a body.
        && text.Mark(token - 2) is not '·'
        && !text.IsPlace(token - 1)
        && !text.IsPlace(token + 1)
        && text.Kind(token - 1) == TokenKind.Word
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
            Quantified = IsQuantified(text, first, last),
            AfterVerb = PhraseStart.AfterVerb(text, first),
            EndsInTrade = first < last && (IsTrade(text, last - 1) || (first == last - 1 && text.Tag(first) == "nt")),
            EndsInKind = first < last && Kinds.LongestEnd(text[last - 1]) > 0 && !text[last - 1].EndsWith("模型"),
            EndsInVerb =
                first < last
                && text[last - 1].Length > 1
                && (text.IsOneOf(last - 1, Grammar.Boundaries) || text.Tag(last - 1) is "v"),
            Modifies =
                (IsNoun(text, last + 1) && !text.IsOneOf(last + 1, Arrivals))
                || text.IsOneOf(last + 1, Grammar.ModifyingVerbs)
                || text.Mark(last + 1) == '“',
        };
    }

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

    // 2025年世界…大会, 5月7日甲市…大会: the year or the day dates what follows.
    private static bool IsDate(TokenizedText text, int token) =>
        text.Kind(token - 1) == TokenKind.Number
        && (text[token] is "年" ? text[token - 1].Length == 4 : text[token] is "日" && text[token - 2] is "月");

    // 一个具有影响力的…平台: what is counted has attributes between.
    private static bool IsCountedFar(TokenizedText text, int of)
    {
        if (text[of] is not "的")
        {
            return false;
        }
        for (var i = of - 1; i > 0 && i >= of - FarthestCount && text.Kind(i) != TokenKind.Mark; i--)
        {
            // 40位专家组成的委员会: who is counted forms one body.
            if (text[i] is "组成" or "构成" or "发起")
            {
                return false;
            }
            if (text[i] is "一个" or "一批" or "一座" or "一款" or "一套" or "一种" || IsCountOf(text, i))
            {
                return true;
            }
        }
        return false;
    }

    // 一批…, 20个…, 该…, and …50家 after it.
    private static bool IsQuantified(TokenizedText text, int first, int last) =>
        text.IsOneOf(first - 1, Quantities)
        || IsCountedFar(text, first - 1)
        || (
            text.Tag(first - 1) is "q" or "m" or "mq" or "r"
            && text[first - 1] is not "首届"
            && !IsDate(text, first - 1)
        )
        || text.Kind(first - 1) == TokenKind.Number
        || (text.Kind(last + 1) == TokenKind.Number && text.IsOneOf(last + 2, Classifiers))
        || (text.Tag(first) is "m" && (text[first] is [.., '大'] || text.IsOneOf(first, Quantities)))
        || (
            last > first
            && text[last - 1] is ['两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', '大']
        );
}
