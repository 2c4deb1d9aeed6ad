using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells companies by how their names end (公司, 集团, 银行), and finds the one that an article told of last.</summary>
internal static class CompanyNames
{
    /// <summary>How many names may stand between a body and what means it.</summary>
    public const int MostNames = 3;

    /// <summary>How many UTF-16 code units may.</summary>
    public const int Reach = 60;

    private const int MostMentions = 12;
    private const int Story = 300;

    /// <summary>The words that end banks' names.</summary>
    public static WordList Banks { get; } = new("银行 农商行 信用社");

    /// <summary>The words that end companies' names.</summary>
    public static WordList Houses { get; } = new("公司 集团 企业 厂 股份 银行");

    /// <summary>Whether an entity's name ends with one of some words.</summary>
    public static bool EndsWith(Entity entity, WordList houses) =>
        houses.LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    /// <summary>An entity if it may be called 公司, or null.</summary>
    public static Entity? Company(Entity? entity) =>
        entity is { Category: EntityCategory.Organization } && !Issuers.IsOffice(entity) ? entity : null;

    /// <summary>The company that an article on a place or a thing told of last, or null.</summary>
    /// <param name="index">The article's mentions.</param>
    /// <param name="at">Where something is told of it.</param>
    /// <param name="houses">The words that may end its name.</param>
    public static Entity? Nearest(MentionIndex index, int at, WordList houses)
    {
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].End > at - Story; i--)
        {
            if (
                index.Mentions[i].Entity is { Category: EntityCategory.Organization } company
                && EndsWith(company, houses)
            )
            {
                return company;
            }
        }
        return null;
    }

    /// <summary>The last company that the paragraph names before a place, or null: 甲电力…。某省用电量…。公司…: no place is one.</summary>
    public static Entity? LastOfParagraph(string text, MentionIndex index, int at)
    {
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].End > at - Story; i--)
        {
            var named = index.Mentions[i];
            if (text.AsSpan(named.End, at - named.End).Contains('\n'))
            {
                return null;
            }
            if (
                Company(named.Entity) is { } company
                && !Publishers.IsTeller(company)
                && !Shareholders.IsHolder(text, named, 0)
            )
            {
                return company;
            }
        }
        return null;
    }
}
