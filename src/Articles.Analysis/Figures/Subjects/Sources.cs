using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds who tells of figures, where they are the teller's own: 记者从甲公司获悉，….</summary>
internal sealed class Sources(string text, MentionIndex index, Entity? main)
{
    /// <summary>The body that tells of itself in a clause, or null: a company mostly does, an office tells of others.</summary>
    public Entity? Of(Clause clause)
    {
        if (
            main is { Category: not EntityCategory.Location }
            || clause.After is not ('，' or '：' or ',' or ':')
            || Told.LengthBefore(text, clause.Span.Offset, clause.Span.End) is not (var told and > 0)
            || index.At(clause.Span.End - told - 1 - SpokesmanBefore(clause, clause.Span.End - told))
                is not { Entity.Category: EntityCategory.Organization } named
            || named.Offset < clause.Span.Offset
            || Issuers.IsOffice(named.Entity)
        )
        {
            return null;
        }
        return named.Entity;
    }

    // 甲公司|相关负责人|表示.
    private int SpokesmanBefore(Clause clause, int end) =>
        Speakers.Spokesmen.LengthBefore(text, clause.Span.Offset, end);

    private static readonly WordList Told = new("获悉 了解到 介绍 表示 披露 透露 称 宣布");
}
