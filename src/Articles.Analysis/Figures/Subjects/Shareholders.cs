using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds who a clause says holds a company: 公司大股东为李明，持股37.6%.</summary>
internal sealed class Shareholders(string text, MentionIndex index)
{
    private static readonly WordList Roles = new(
        "大股东 第一大股东 第二大股东 单一最大股东 控股股东 实际控制人 实控人 法定代表人 持有人"
    );
    private static readonly WordList Copulas = new("为 是 系");

    /// <summary>The holder whose name ends the clause, or null.</summary>
    public Entity? Of(Clause clause)
    {
        var end = clause.Span.End;
        return
            end > clause.Span.Offset
            && index.At(end - 1) is { } holder
            && holder.End == end
            && holder.Entity.Category is EntityCategory.Person or EntityCategory.Organization
            && IsHolder(text, holder, clause.Span.Offset)
            ? holder.Entity
            : null;
    }

    /// <summary>Whether a name is told of as that of a company's holder: no 公司 after it means it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="named">Where the name is.</param>
    /// <param name="start">Where the words before it begin.</param>
    public static bool IsHolder(string text, Named named, int start)
    {
        var copula = Copulas.LengthBefore(text, start, named.Offset);
        return copula > 0 && Roles.LengthBefore(text, start, named.Offset - copula) > 0;
    }
}
