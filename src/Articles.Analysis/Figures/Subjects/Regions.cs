using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the province, city or county that 全省, 全市 or 我县 means.</summary>
/// <remarks>An article on a company uses such words only to say where it is at work: there they mean nobody.</remarks>
internal sealed class Regions(MentionIndex index, IReadOnlyList<Entity> entities, Entity? main)
{
    /// <summary>The class words of divisions and villages.</summary>
    public const string Levels = "省市区县州镇乡村";
    private const string Determiners = "全我本";

    // What was named longer ago is not meant.
    private const int MostMentions = 40;

    private readonly Dictionary<char, Entity?> _nested = [];

    /// <summary>The place meant by such a word at a clause's head (今年上半年，全市…), or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    /// <param name="paragraph">Whom the paragraph speaks of, or null.</param>
    public Entity? Of(string text, Clause clause, PeriodList expressions, Entity? paragraph)
    {
        var at = clause.Span.Offset;
        while (at < clause.Span.End)
        {
            if (Of(text, at, clause.Span.End, paragraph) is { } region)
            {
                return region;
            }
            var step = ClauseStart.Step(text, at, clause.Span.End, expressions);
            if (step == 0)
            {
                return null;
            }
            at += step;
        }
        return null;
    }

    private Entity? Of(string text, int at, int end, Entity? paragraph)
    {
        if (
            !IsRegion(text, at, end)
            // 我省 is the place whose paper speaks; 我市首家 praises a company.
            || main is { Category: EntityCategory.Organization }
                && !Issuers.IsOffice(main)
                && !(text[at] == '我' && at + 2 < end && !Praising.Contains(text[at + 2]))
        )
        {
            return null;
        }
        var level = text[at + 1];
        // 甲市发布新政。本市…, in an article on 乙市: the city that the paragraph speaks of.
        if (paragraph is { Category: EntityCategory.Location } && IsOf(paragraph, level))
        {
            return Whole(text, at, paragraph) ?? paragraph;
        }
        return main is { Category: EntityCategory.Location } place && (IsOf(place, level) || !HasLevel(place))
            ? place
            : Nearest(at, level) ?? Nested(level);
    }

    // 甲市…。其中乙市（县级）…。全市…: the city that the counties before it are a part of.
    private Entity? Whole(string text, int at, Entity part)
    {
        if (!IsCounty(part))
        {
            return null;
        }
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions; i--)
        {
            var named = index.Mentions[i];
            if (text.AsSpan(named.End, at - named.End).Contains('\n'))
            {
                return null;
            }
            if (named.Entity is { Category: EntityCategory.Location } place && IsOf(place, '市') && !IsCounty(place))
            {
                return place;
            }
        }
        return null;
    }

    private static bool IsCounty(Entity place) =>
        place.Name[^1] == '市'
        && Places.All.TryGetValue(place.Name, out var value)
        && Places.Level(value) == PlaceLevel.District;

    private static bool IsRegion(string text, int at, int end) =>
        at + 1 < end && Determiners.Contains(text[at]) && Levels.Contains(text[at + 1]);

    /// <summary>Whether a place at a clause's head is one of a list that tells of each in passing: 甲区4家，乙区3家.</summary>
    public bool IsItem(string text, Entity head, int start, int end) =>
        head.Category == EntityCategory.Location
        && index.At(start) is { } named
        && named.End < end
        && (text[named.End] is '各' or '、' || IsCount(text, named.End, end));

    // 4家, but not 2024年 or 5G基站.
    private static bool IsCount(string text, int at, int end)
    {
        var digits = at;
        while (digits < end && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        return digits > at
            && !(digits < end && (text[digits] is '年' or '月' or '日' || char.IsAsciiLetter(text[digits])));
    }

    private const string Praising = "首最第企唯知重龙";

    /// <summary>Whether a clause speaks of a province or city that the article on a smaller place doesn't name: 全省….</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    public bool IsElsewhere(string text, Clause clause, PeriodList expressions)
    {
        if (main is not { Category: EntityCategory.Location } || !HasClassWord(main))
        {
            return false;
        }
        var at = Leading(text, clause, expressions);
        return at >= 0
            && IsLarger(text[at + 1], main.Name[^1])
            && Nearest(at, text[at + 1]) is null
            && Nested(text[at + 1]) is null;
    }

    /// <summary>Whether a clause tells of a region from its head on: after 会上, 全县接待… is no meeting's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    public static bool Leads(string text, Clause clause, PeriodList expressions) =>
        Leading(text, clause, expressions) >= 0;

    // Where a clause speaks of a region after words of time and sources; -1 if it doesn't. 是全省最大的…, 为全省最高 and
    // 全省首个… praise something else.
    private static int Leading(string text, Clause clause, PeriodList expressions)
    {
        var end = clause.Span.End;
        for (var (at, step) = (clause.Span.Offset, 1); step > 0 && at < end; at += step)
        {
            if (IsRegion(text, at, end))
            {
                return Ranks.LengthAt(text, at + 2, end) > 0 ? -1 : at;
            }
            step = expressions.At(at) is { } expression ? expression.End - at : Openers.LengthAt(text, at, end);
        }
        return -1;
    }

    // 全省第三产业, 全省居民 are the province's own.
    private static readonly WordList Ranks = new(
        "首 最大 最多 最长 最早 最先 最好 最快 最美 最佳 最低的 最高的 唯一 率先 领先 领跑 排名 排第 前列 前茅 第一个 第一家 第一座 第一条 第一批 第一大 第二大 第三大"
    );
    private static readonly WordList Openers = new(
        "确保 力争 争取 推动 目前 截至目前 其中 同时 此外 另外 但 而 据了解 据介绍 据悉 据统计 数据显示 统计显示 初步核算 经初步核算"
    );

    // 全区 beside 甲市 is the autonomous region that it lies in.
    private static bool IsLarger(char level, char than) =>
        (level == '省' && than != '省')
        || (level == '市' && than is '县' or '区' or '镇' or '乡' or '村')
        || (level == '区' && than == '市');

    // 上海: a place of the gazetteer without its class word may be of any level; 世纪城 is of none.
    private static bool HasLevel(Entity place) => HasClassWord(place) || !Places.All.TryGetValue(place.Name, out _);

    private static bool HasClassWord(Entity place) => place.Name.Length > 2 && Levels.Contains(place.Name[^1]);

    private static bool IsOf(Entity place, char level) =>
        HasClassWord(place)
            ? place.Name[^1] == level
            : Places.All.TryGetValue(place.Name, out var value)
                && (Places.Level(value), level)
                    is
                        (PlaceLevel.Province, '省')
                        or
                        (PlaceLevel.City or PlaceLevel.Province, '市')
                        or
                        (PlaceLevel.District, '县' or '区');

    /// <summary>The place of a name, if the article names it by itself; else null.</summary>
    /// <param name="name">The name, or another form of it.</param>
    public Entity? Called(string name)
    {
        foreach (var entity in entities)
        {
            if (
                entity.Category == EntityCategory.Location
                && (
                    entity.Name == name
                    || entity.Aliases.Contains(name)
                    || (entity.Name.Length == name.Length + 1 && entity.Name.StartsWith(name, StringComparison.Ordinal))
                )
            )
            {
                return entity;
            }
        }
        return null;
    }

    private Entity? Nearest(int at, char level)
    {
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions; i--)
        {
            if (index.Mentions[i].Entity is { Category: EntityCategory.Location } place && IsOf(place, level))
            {
                return place;
            }
        }
        return null;
    }

    // 甲省统计局: the place whose office the article names.
    private Entity? Nested(char level)
    {
        if (!_nested.TryGetValue(level, out var place))
        {
            place = entities
                .Where(static x => x.Category is EntityCategory.Organization or EntityCategory.Document)
                .Select(x => NestedPlace.Of(x.Name))
                .FirstOrDefault(x => x?[^1] == level)
                is { } name
                ? NestedPlace.Entity(name, entities)
                : null;
            _nested[level] = place;
        }
        return place;
    }
}
