using System.Buffers;
using System.Runtime.CompilerServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>The shape of a Chinese name: a surname and one or two characters, or a foreign name with points in it.</summary>
internal static class PersonName
{
    private const string NeverGiven =
        "说称是在和与及等的认为也还对向把将从带率赴到来任兼主致指表介出个了就都会要有已曾受则均亦还仍摄";

    // Surnames with which words begin that stand behind offices as what they are about.
    private const string NeverNamed = "单项任席党班家国管支成时年通经全公都有能后和与从向应别相次";

    private const char Both = '均';
    private const int Clause = 24;

    private static readonly SearchValues<char> Several = SearchValues.Create("、和与及等，。；！？“”\n");

    // Adverbs and 是 that two-character names are followed by: 杨明|是, 陈立|总. Between them and the verb no name ends.
    private const string NeverThird = "以给获用是在也总边却便又就都还曾已均最说称摄";

    private static readonly WordSet Single = WordTable.Set("names", "single");
    private static readonly WordSet Double = WordTable.Set("names", "double");
    private static readonly CharacterSet Beginnings = new(Single.Words.Concat(Double.Words).Select(x => x[0]));

    // 李先生 gives no name.
    private static readonly WordSet Titles = new([
        "先生",
        "女士",
        "小姐",
        "老师",
        "教授",
        "博士",
        "医生",
        "主任",
        "经理",
        "总裁",
        "书记",
    ]);
    private static readonly WordSet Rare = WordTable.Set("names", "rare");

    /// <summary>The length of the name that begins at an offset, in UTF-16 code units; 0 if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset; a word must begin there.</param>
    /// <param name="titled">Whether a title stands before it: then the name may end inside a word (李向东|向).</param>
    public static int LengthAt(TokenizedText text, int start, bool titled = false)
    {
        var s = text.Text;
        if (start >= s.Length || !text.StartsToken(start))
        {
            return 0;
        }
        var surname = SurnameLength(s.AsSpan(start));
        if (surname == 0)
        {
            return 0;
        }
        for (var length = surname + 2; length > surname; length--)
        {
            if (Fits(text, start, surname, length))
            {
                return length;
            }
        }
        for (var length = surname + 2; titled && length > surname; length--)
        {
            // 杨明|是在: the segmentation may have joined the verb to what follows.
            if (length == surname + 2 && start + length <= s.Length && IsNeverThird(s, start + length - 1))
            {
                continue;
            }
            if (
                IsFollowed(s, start + length)
                && (
                    Words.All.LongestPrefix(s.AsSpan(start), out var word) < length
                    || (length == surname + 1 && MayName(s.AsSpan(start, length), word))
                )
            )
            {
                return length;
            }
        }
        return 0;
    }

    /// <summary>Whether a token begins with the first character of a surname.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBegin(TokenizedText text, int token) => Beginnings.Contains(text.Text[text.Start(token)]);

    /// <summary>The length of the surname that a name begins with; 0 where no list has it.</summary>
    public static int SurnameLength(ReadOnlySpan<char> name) =>
        name.IsEmpty || !Beginnings.Contains(name[0]) ? 0
        : Double.LongestStart(name) is > 0 and var two ? two
        : Single.LongestStart(name);

    /// <summary>Whether a token is a surname.</summary>
    public static bool IsSurname(TokenizedText text, int token) =>
        text.IsOneOf(token, Double) || text.IsOneOf(token, Single);

    /// <summary>Whether the surname at an offset is mostly another word.</summary>
    public static bool IsRare(TokenizedText text, int start) =>
        Rare.Contains(text.Text.AsSpan(start, 1)) && Double.LongestStart(text.Text.AsSpan(start)) == 0;

    /// <summary>Whether a name of three characters ends in an adverb or a verb that stands behind it (杨明总, 陈立说).</summary>
    public static bool EndsInAdverb(ReadOnlySpan<char> name) =>
        name.Length == 3 && Double.LongestStart(name) == 0 && NeverThird.Contains(name[2]);

    /// <summary>The length of the item of a list of people that begins at an offset and reaches to a mark; 0 if it is no name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    public static int LengthOfItem(TokenizedText text, int start)
    {
        var s = text.Text;
        if (start >= s.Length || !Beginnings.Contains(s[start]))
        {
            return 0;
        }
        for (var end = start; end < s.Length && end - start <= 4; end++)
        {
            if (
                end - start >= 2
                && (
                    s[end] is '、' or '，' or '。' or ' ' or '等' or '；' or '\n'
                    || IsJoint(s, end)
                    || IsFollowed(s, end)
                )
            )
            {
                var name = s.AsSpan(start, end - start);
                var surname = SurnameLength(name);
                return
                    surname > 0
                    && name.Length - surname is 1 or 2
                    && !name.ContainsAnyExceptInRange('\u4e00', '\u9fff')
                    && !Titles.Contains(name[surname..])
                    && (!Words.All.TryGetValue(name, out var value) || Words.Tag(value) is "nr" or "nrt" or "nrfg")
                    ? name.Length
                    : 0;
            }
        }
        return 0;
    }

    // 甲、乙|和丙; a name itself may end in 和.
    private static bool IsJoint(string text, int at) =>
        text[at] is '和' or '与' or '及' && at + 1 < text.Length && CharClass.IsHan(text[at + 1]);

    // 总工李立均|介绍: 均 says something of several, and one alone speaks here; in 李立、王强均介绍 it is the adverb.
    private static bool IsOfOne(string text, int at)
    {
        var from = Math.Max(0, at - Clause);
        var mark = text.AsSpan(from, at - from).LastIndexOfAny(Several);
        return Followers.LongestStart(text.AsSpan(at + 1)) > 1
            && (mark < 0 || text[from + mark] is not ('、' or '和' or '与' or '及' or '等'));
    }

    /// <summary>Whether what a person says or does, or a mark, stands at an offset behind a name.</summary>
    public static bool IsFollowed(string text, int end) =>
        end < text.Length
        && CharClass.IsHan(text[end - 2])
        && CharClass.IsHan(text[end - 1])
        && (
            text[end] is '，' or '、' or '。' or '）' or '向' or '对' or '等' or '是'
            || Followers.LongestStart(text.AsSpan(end)) > 0
        );

    private static readonly WordSet Followers = new([
        "表示",
        "认为",
        "介绍",
        "指出",
        "强调",
        "分析",
        "告诉",
        "透露",
        "称",
        "说",
        "出席",
        "参加",
        "陪同",
        "主持",
        "见证",
        "致辞",
        "在",
        "率",
        "道出",
        "道破",
        "到会",
        "到场",
        "到访",
        "发言",
        "讲话",
        "带队",
        "走访",
        "授课",
        "作报告",
        "作题为",
        "作主旨",
        "作了",
        "宣读",
        "一行",
    ]);

    /// <summary>
    /// Whether the character at an offset begins what somebody does, behind a name: 饶某|一有工夫就…, 李某|一到现场, 李某|道出.
    /// </summary>
    public static bool RunsOn(string text, int at) =>
        at + 1 < text.Length
        && text[at] switch
        {
            // 陈刚|和来自乙大学的….
            '和' => text.AsSpan(at + 1).StartsWith("来自"),
            '一' => text[at + 1]
                is '有'
                    or '到'
                    or '直'
                    or '边'
                    or '来'
                    or '听'
                    or '看'
                    or '路'
                    or '起'
                    or '心'
                    or '番',
            '道' => text[at + 1] is '出' or '破' or '尽',
            _ => false,
        };

    // 董事|方面, 经理|高层: common words that no one is called by.
    private static readonly WordSet Matters = WordTable.Set("names", "matters");

    // 总经理|方圆、, 局长|方舟出席: a noun or a place that begins with a surname, right behind an office and before what ends a name. No
    // 会长|单位, 书记|项目, 院长|任期: what belongs to the office.
    private static bool MayName(ReadOnlySpan<char> word, int value) =>
        Words.Tag(value) is ['n' or 'a' or 's' or 'z', ..]
        && !NeverNamed.Contains(word[0])
        && !Matters.Contains(word)
        && !Grammar.Generic.Contains(word)
        && Grammar.HeadAtEnd(word) is null or { Category: EntityCategory.Location }
        && Grammar.Offices.LongestEnd(word) == 0
        && Grammar.PersonalTitles.LongestEnd(word) == 0;

    private static bool IsNeverGiven(string text, int at) =>
        NeverGiven.Contains(text[at]) && !(text[at] == Both && IsOfOne(text, at));

    private static bool IsNeverThird(string text, int at) =>
        (NeverThird.Contains(text[at]) && !(text[at] == Both && IsOfOne(text, at)))
        || RunsOn(text, at)
        // 陈刚|于6月12日, 陈刚|于昨日.
        || (
            text[at] is '于'
            && at + 1 < text.Length
            && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '昨' or '今' or '日' or '近' or '上' or '下' or '本')
        );

    private static bool Fits(TokenizedText text, int start, int surname, int length)
    {
        var s = text.Text;
        if (start + length > s.Length || !text.StartsToken(start + length))
        {
            return false;
        }
        for (var i = start + surname; i < start + length; i++)
        {
            if (!CharClass.IsHan(s[i]) || (IsNeverGiven(s, i) && text.StartsToken(i)))
            {
                return false;
            }
        }
        // 东方精工: a firm's brand more often than a surname.
        if (s.AsSpan(start, surname) is "东方")
        {
            return false;
        }
        // 占比, 占地, 占股: a surname that is the verb of a share.
        if (s[start] == '占' && s[start + 1] is '比' or '地' or '用' or '有' or '股' or '道' or '全' or '总')
        {
            return false;
        }
        // 周某 may be one word.
        if (s.AsSpan(start + surname, length - surname).Contains('某'))
        {
            return false;
        }
        if (length == surname + 2 && IsNeverThird(s, start + length - 1))
        {
            return false;
        }
        if (EndsInOtherWord(text, start, surname, length))
        {
            return false;
        }
        if (Titles.Contains(s.AsSpan(start + surname, length - surname)))
        {
            return false;
        }
        // 楼院: a word that the dictionary lacks.
        if (text.End(text.TokenAt(start)) == start + length && text.Tag(text.TokenAt(start)) is "n" or "v" or "vn")
        {
            return false;
        }
        // 高兴, 方便, 成长: a common word is no name, a name that the dictionary knows is one.
        return !Words.All.TryGetValue(s.AsSpan(start, length), out var value)
            || Words.Tag(value) is "nr" or "nrt" or "nrfg";
    }

    private static bool EndsInOtherWord(TokenizedText text, int start, int surname, int length)
    {
        var (last, first) = (start + length - 1, text.TokenAt(start));
        return length == 3
                && text.StartsToken(last)
                && text.TokenAt(last) - first == 1
                && text.Text[last]
                    is '后'
                        or '前'
                        or '时' // 毕业|后, 施工|前: when something is done.
                        or '地' // 庄重|地: an adverb.
            // 房署: an office.
            || text.Text[last] is '等' or '署' or '部'
            // 作报告: a verb of one character with its object is no third character of a name.
            || (length == surname + 2 && text.Text[last] is '作' or '做' && text.StartsToken(last));
    }
}
