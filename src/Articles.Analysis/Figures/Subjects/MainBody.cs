using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom an article reports on.</summary>
internal static class MainBody
{
    // A body that an article names but once or twice is not what it reports on.
    private const int FewestMentions = 3;

    // Things happen in a place that the headline leaves out.
    private const int FewestOfPlace = 4;

    // More than an article can name anything.
    private const int OfHeadline = 1000;

    private const int LongestLead = 120;
    private const int FewestWithLead = 2;

    /// <summary>The organization or place that the headline and the text name, else the one named most; or null.</summary>
    public static Entity? Of(ArticleText article, IReadOnlyList<Entity> entities, MentionIndex index) =>
        OfficeReport.Office(article.Title, entities) ?? Told(article, entities, index);

    private static Entity? Told(ArticleText article, IReadOnlyList<Entity> entities, MentionIndex index)
    {
        var lead = article.Title is { } title ? Headline(title) : Lead(article.Text);
        using var headline = new HeadlinePlaces(article.Text, entities, lead);
        using var lentOwners = LentSet<Entity>.Take();
        AddOwners(entities, index, lentOwners.Items);
        var leading = MostNamed.Of(entities);
        var isPlan = PlanArticle.IsNamed(article.Title);
        var (best, bestCount) = ((Entity?)null, 0);
        foreach (var entity in entities)
        {
            if (!MayLead(entity) || Publishers.Is(article.Text, entity))
            {
                continue;
            }
            var inTitle =
                headline.MayHaveTopic(entity)
                && (entity.Mentions.Count >= FewestWithLead || lentOwners.Items.Contains(entity));
            if ((isPlan && HasTask(entity, inTitle)) || (!inTitle && IsMinor(article, entity, leading)))
            {
                continue;
            }
            // A place is often but where things happen.
            var mentions =
                entity.Mentions.Count
                * (entity.Category is EntityCategory.Organization or EntityCategory.Event ? 3 : 1);
            var count =
                mentions
                + (
                    inTitle
                        ? Weight(entity, article.Title is not null) + (headline.Announces(entity) ? OfHeadline : 0)
                        : 0
                );
            if (count > bestCount)
            {
                (best, bestCount) = (entity, count);
            }
        }
        if (bestCount >= OfHeadline && !IsThing(best!))
        {
            return best;
        }
        // The story of a customer says who the customer is, whatever product its headline praises.
        return bestCount >= OfHeadline
            ? Introduced(article.Text, entities) ?? best
            : Leading(article, entities, headline.Start)
                ?? Governed(article.Title, entities)
                ?? Introduced(article.Text, entities)
                // 全省: of the places that a plan names the one whose plan it is.
                ?? (isPlan && best is { Category: EntityCategory.Location } ? OfLevel(article.Text, entities) : null)
                ?? best
                ?? OfLevel(article.Text, entities);
    }

    // What a plan sets is its place's, or the body's that its headline names: the others have tasks in it.
    private static bool HasTask(Entity entity, bool inTitle) =>
        IsThing(entity) || (!inTitle && entity.Category == EntityCategory.Organization);

    // What is named but once or twice is not what an article reports on; an office that the headline does not name only has a part in
    // what is told.
    private static bool IsMinor(ArticleText article, Entity entity, MostNamed leading) =>
        entity.Mentions.Count < Fewest(entity, article.Title is not null)
        || IsThing(entity)
        || Issuers.IsOffice(entity)
        || (IsLate(article.Text, entity) && !leading.Outnumbers(entity));

    // 全市…。全市…: the only city that the text names.
    private static Entity? OfLevel(string text, IReadOnlyList<Entity> entities)
    {
        foreach (var level in "市县区省州")
        {
            var count = text.AsSpan().Count(['全', level]);
            if (count < FewestOfOnlyPlace)
            {
                continue;
            }
            var places = entities
                .Where(static x => x is { Category: EntityCategory.Location, Mentions.Count: > 0 })
                .ToList();
            if (count >= FewestOfLevel || (places.Count == 1 && places[0].Name[^1] == level))
            {
                return places.Where(x => x.Name[^1] == level).Take(2).ToList() is [var only] ? only : null;
            }
        }
        return null;
    }

    private const int FewestOfLevel = 3;
    private const int FewestOfOnlyPlace = 2;

    // Whom others than places are called by.
    private static void AddOwners(IReadOnlyList<Entity> entities, MentionIndex index, HashSet<Entity> owners)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (
                entities[i].Category != EntityCategory.Location
                && entities[i].Mentions.Count > 0
                && index.OwnerOf(entities[i]) is { } owner
            )
            {
                owners.Add(owner);
            }
        }
    }

    // A report without a headline may have its first paragraph in its place: the first sentence leads it.
    private static int Headline(string title) =>
        title.IndexOf('。', StringComparison.Ordinal) is var end and > 0 ? end : title.Length;

    // A report tells first what it is about: whom its first third doesn't name only has a part in it.
    private static bool IsLate(string text, Entity entity) => entity.Mentions[0].Offset > text.Length / 3;

    // Without a headline the first line's beginning says what an article is about.
    private static int Lead(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestLead)).IndexOf('\n');
        return end < 0 ? Math.Min(text.Length, LongestLead) : end;
    }

    private static bool MayLead(Entity entity) =>
        entity.Category is EntityCategory.Organization or EntityCategory.Location || IsThing(entity);

    // A meeting or a product can be what an article is about, if its headline says so.
    private static bool IsThing(Entity entity) => entity.Category is EntityCategory.Event or EntityCategory.Product;

    private static int Fewest(Entity entity, bool hasHeadline) =>
        hasHeadline && entity.Category == EntityCategory.Location ? FewestOfPlace : FewestMentions;

    private static int Weight(Entity entity, bool hasHeadline) =>
        entity.Category switch
        {
            _ when !hasHeadline => OfHeadline,
            EntityCategory.Organization => 3000,
            EntityCategory.Event => 2000,
            _ => OfHeadline,
        };

    // 甲省政府发文: whose government the headline names.
    private static Entity? Governed(string? title, IReadOnlyList<Entity> entities)
    {
        if (title is null)
        {
            return null;
        }
        var office = entities.FirstOrDefault(x =>
            (Issuers.IsOffice(x) || x.Category == EntityCategory.Document)
            && x.Mentions.Any(y => y.Offset + y.Length <= title.Length)
            && NestedPlace.Of(AfterYear(x.Name)) is not null
        );
        var name = AfterYear(office?.Name ?? title);
        return
            NestedPlace.Of(name) is { } place
            && name[name.IndexOf(place, StringComparison.Ordinal) + place.Length]
                is not ('等' or '、' or '和' or '与' or '及')
            ? NestedPlace.Entity(place, entities)
            : null;
    }

    // 2023年|甲省政府工作报告.
    private static string AfterYear(string name) =>
        name.Length > 5 && name[4] == '年' && char.IsAsciiDigit(name[0]) ? name[5..] : name;

    // 甲公司是一家…企业, 甲公司成立于…: whom an article introduces to its readers.
    private static Entity? Introduced(string text, IReadOnlyList<Entity> entities)
    {
        Entity? first = null;
        var at = int.MaxValue;
        for (var i = 0; i < entities.Count; i++)
        {
            var (entity, mentions) = (entities[i], entities[i].Mentions);
            for (var j = 0; j < mentions.Count && entity.Category == EntityCategory.Organization; j++)
            {
                if (mentions[j].Offset < Math.Min(at, IntroductionsEnd) && Introduces(text, mentions[j]))
                {
                    (first, at) = (entity, mentions[j].Offset);
                }
            }
        }
        return first;
    }

    private static bool Introduces(string text, Mention mention)
    {
        var end = mention.Offset + mention.Length;
        var after = end < text.Length && text[end] is '（' or '(' ? AfterBracket(text, end) : end;
        return (mention.Offset == 0 || Openers.Contains(text[mention.Offset - 1]))
            && Introductions.LengthAt(text, after, Math.Min(text.Length, after + LongestIntroduction)) > 0;
    }

    // 甲公司（简称“甲”）是一家….
    private static int AfterBracket(string text, int at)
    {
        var close = text.AsSpan(at, Math.Min(LongestBracket, text.Length - at)).IndexOfAny('）', ')');
        return close < 0 ? at : at + close + 1;
    }

    private const string Openers = "\n。：";

    // Whom a text presents further on only has a part in it.
    private const int IntroductionsEnd = 600;
    private const int LongestBracket = 40;
    private const int LongestIntroduction = 8;

    private static readonly WordList Introductions = new(
        "是一家 是一所 是一个 是国内 是我国 是全国 是全球 是中国 是专业 是专注 是集 是以 是省 是市 是最大 是领先 是世界 是亚洲 成立于 创立于 创建于 始建于 创办于 组建于 位于 总部位于 坐落于 坐落在 隶属于 作为一家 作为国内 作为全球 作为我国 作为中国 作为全国 前身"
    );

    // 甲市制造业行动计划: who leads the headline, if the text names them but there.
    private static Entity? Leading(ArticleText article, IReadOnlyList<Entity> entities, int start)
    {
        var title = article.Title;
        foreach (var entity in title is null ? [] : entities)
        {
            if (
                entity.Category is EntityCategory.Organization or EntityCategory.Location
                && !Issuers.IsOffice(entity)
                && !Publishers.Is(article.Text, entity)
                && (
                    entity.Mentions.Any(x =>
                        x.Offset == start && x.Offset + x.Length < title!.Length && title[x.Offset + x.Length] != '等'
                    )
                    || entity.Category == EntityCategory.Organization
                        && title!.StartsWith(entity.Name, StringComparison.Ordinal)
                        && entity.Mentions.Any(x => x.Offset >= title.Length)
                )
            )
            {
                return entity;
            }
        }
        return null;
    }
}
