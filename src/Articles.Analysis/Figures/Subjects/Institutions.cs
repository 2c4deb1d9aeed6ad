using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the school, hospital or works that 学校, 该院 or 这家工厂 means at a clause's head: the one named last.</summary>
/// <remarks>
/// A story names an institution once and then calls it by its class word. Alone, the word may count or describe many
/// (学校185所, 医院门口), so something must be told of it there.
/// </remarks>
internal sealed class Institutions(string text, MentionIndex index, Entity? main)
{
    private static readonly WordList Pointing = new("该 本 我 全 这所 这家 这座 这个 这间");
    private static readonly WordList Words = new("学校 医院 工厂 幼儿园 书院 剧院 电站 水厂 电厂 中心 校 院 厂 园");

    // What one character names stands only behind a pointing word.
    private const int ShortestAlone = 2;
    private const int LongestWord = 4;

    /// <summary>The institution, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isOpen">Whether the text speaks of nobody there.</param>
    public Entity? Of(int at, int end, bool isOpen)
    {
        // 这个, 这座 are passed by as words that name nothing.
        at -= at >= 2 && text[at - 2] == '这' && text[at - 1] is '个' or '座' ? 2 : 0;
        var pointing = Pointing.LengthAt(text, at, end);
        var noun = Words.LengthAt(text, at + pointing, end);
        if (noun == 0 || (pointing == 0 && (!isOpen || noun < ShortestAlone || !IsToldOf(at + noun, end))))
        {
            return null;
        }
        // 该园区, 我厂区, 该厂商: the word goes on.
        var word = text.AsSpan(at + pointing, noun);
        var after = at + pointing + noun;
        return pointing > 0 && GoesOn(at + pointing, after, end) ? null
            // 这所学校 is the one just told of; 我校 and 学校 are the article's own.
            : text[at] is '该' or '这' && Nearest(text[after - 1], at, word) is { } nearest ? nearest
            : Named(text[after - 1], at, word);
    }

    private bool GoesOn(int from, int after, int end) =>
        after < end
        && (
            "区内外史长务士子线所级际名友园服".Contains(text[after])
            || Lexicon.Words.All.LongestPrefix(text.AsSpan(from, Math.Min(LongestWord, end - from)), out _)
                > after - from
        );

    /// <summary>The institution of a class that the article reports on, else the one that was named last; or null.</summary>
    /// <param name="kind">The last character of its class word: 校, 院, 厂, 站, 心 or 园.</param>
    /// <param name="at">Where it is meant.</param>
    /// <param name="word">The class word.</param>
    public Entity? Named(char kind, int at, ReadOnlySpan<char> word) =>
        main is not null && Is(main, kind, word) ? main : Nearest(kind, at, word);

    private Entity? Nearest(char kind, int at, ReadOnlySpan<char> word)
    {
        Entity? part = null;
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].End > at - Story; i--)
        {
            var entity = index.Mentions[i].Entity;
            if (!Is(entity, kind, word))
            {
                continue;
            }
            // 甲大学乙学院: 学校 is the university rather than what is a part of it.
            if (kind != '校' || !entity.Name.EndsWith("学院", StringComparison.Ordinal))
            {
                return entity;
            }
            part ??= entity;
        }
        return part;
    }

    // 医院 is no 法院, 剧院 no 医院.
    private static bool Is(Entity entity, char kind, ReadOnlySpan<char> word) =>
        (
            entity.Category is EntityCategory.Organization or EntityCategory.Location
            // A centre may be a body or what it runs.
            || (kind == '心' && entity.Category == EntityCategory.Product)
        )
        && (
            word is not ("医院" or "书院" or "剧院")
            || entity.Name.AsSpan().EndsWith(word)
            || (word is "医院" && entity.Name.EndsWith("卫生院", StringComparison.Ordinal))
        )
        && Ends(kind).LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    // A verb, an adverb, a time or what is measured of it follows.
    private bool IsToldOf(int at, int end) =>
        at < end
        && (
            "每已共现年占总".Contains(text[at])
            || (
                Lexicon.Words.All.LongestPrefix(text.AsSpan(at, Math.Min(LongestWord, end - at)), out var word) > 0
                && Lexicon.Words.Tag(word) is ['v' or 'd' or 'p', ..] and not "vn"
            )
        );

    private static WordList Ends(char kind) =>
        kind switch
        {
            '校' => Schools,
            '院' => Houses,
            '厂' => Works,
            '站' => Stations,
            '心' => Centres,
            _ => Gardens,
        };

    private static readonly WordList Schools = new("学校 中学 小学 大学 学院 一中 二中 三中 高中 中专 技校 职校 党校");
    private static readonly WordList Houses = new("医院 卫生院 学院 研究院 法院 检察院 书院 剧院");
    private static readonly WordList Works = new("厂 工厂 水厂 电厂");
    private static readonly WordList Stations = new("电站");
    private static readonly WordList Centres = new("中心");
    private static readonly WordList Gardens = new("幼儿园 公园 植物园 动物园");

    private const int MostMentions = 24;
    private const int Story = 600;
}
