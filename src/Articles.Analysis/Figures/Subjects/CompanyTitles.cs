namespace Articles.Analysis.Figures.Subjects;

/// <summary>Titles of those who speak for companies.</summary>
internal static class CompanyTitles
{
    /// <summary>Titles of those who lead one, parted by spaces.</summary>
    public const string OfHeads = "董事长 总经理 总裁 首席执行官 CEO 经理 创始人 负责人 工程师 厂长";
}
