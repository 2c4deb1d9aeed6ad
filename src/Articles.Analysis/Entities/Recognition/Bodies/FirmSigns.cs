using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>Tells by what follows whether a firm stands before it.</summary>
internal static class FirmSigns
{
    // What firms alone have, are or do (董事长, 股价, 中标).
    private static readonly WordSet OfFirms = Of("of firms", "managers", "has", "of actors");

    // How the report of a firm goes on: 山东轮胎企业, 韩国造船去年 are of what a place has.
    private static readonly WordSet OfReports = Of("reporting", "managers");

    // What many do that has a name (位于, 去年, 建成).
    private static readonly WordSet OfMany = new(
        Of("of many", "does", "reporting", "reporting too").Words.Concat(WordTable.Set("people", "says").Words)
    );
    private static readonly WordSet Says = WordTable.Set("people", "says");
    private const int FarthestRound = 4;

    /// <summary>Whether what stands from a token on is said of a firm whose name looks so.</summary>
    public static bool Follow(TokenizedText text, int next, FirmShape shape) =>
        (shape != FirmShape.Place && (Stands(text, next, OfFirms) || IsOfFirms(text, next)))
        || (
            shape is FirmShape.Trade or FirmShape.Place
            && (
                Stands(text, next, shape == FirmShape.Place ? OfReports : OfMany)
                || (text[next] is "前" or "第" && text[next + 1] is [.., '季', '度'])
                || (text.Kind(next) == TokenKind.Number && text[next].Length == 4 && text[next + 1] is "年" or "年度")
            )
        );

    private static WordSet Of(params IEnumerable<string> classes) =>
        new(classes.SelectMany(static x => WordTable.Set("acting", x).Words));

    // 营|收: the dictionary may cut such a word.
    private static bool Stands(TokenizedText text, int token, WordSet words) =>
        token < text.Count
        && words.LongestStart(text.Text.AsSpan(text.Start(token))) is > 0 and var length
        && text.End(text.TokenAt(text.Start(token) + length - 1)) == text.Start(token) + length;

    private static bool IsOfFirms(TokenizedText text, int next) =>
        text[next] switch
        {
            "的" => Stands(text, next + 1, OfFirms),
            "有关" or "相关" or "项目" => text[next + 1] is "负责人",
            "方面" => text.IsOneOf(next + 1, Says),
            "成立" or "创立" or "创办" or "创建" or "组建" => text[next + 1] is "于",
            "是" => text[next + 1] is "一家" or "国内" or "全国" or "全球" or "国家级" or "专业"
                || (text.Kind(next + 1) == TokenKind.Number && text[next + 2] is "家"),
            "发布" => text[next + 1] is "公告" or "财报" or "年报",
            "研发" or "技术" => text[next + 1] is "团队" or "人员" or "中心" or "负责人",
            "自主" => text[next + 1] is "研发" or "研制",
            "计划" => Heads.IntendedDeed.Follows(text, next),
            "完成" or "获得" or "获" => IsRound(text, next + 1),
            _ => false,
        };

    // 完成|近亿元|A|轮|融资.
    private static bool IsRound(TokenizedText text, int token)
    {
        for (var i = token; i <= token + FarthestRound && text.Kind(i) is not TokenKind.Mark; i++)
        {
            if (text[i] is "融资" or "轮" or "天使轮")
            {
                return true;
            }
        }
        return false;
    }
}
