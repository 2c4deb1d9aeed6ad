using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells the yearly report of a place's government: its figures are the place's, whomever else it names.</summary>
internal static class PlaceReport
{
    private static readonly WordList Reports = new("工作报告 统计公报 发展公报");

    /// <summary>Whether an article is the report of the place that it is about.</summary>
    public static bool Is(ArticleText article, Entity? main)
    {
        var end = article.Title?.Length ?? article.Text.IndexOf('\n');
        return main is { Category: EntityCategory.Location }
            && end > 0
            && Reports.LengthBefore(article.Title ?? article.Text, 0, end) > 0;
    }
}
