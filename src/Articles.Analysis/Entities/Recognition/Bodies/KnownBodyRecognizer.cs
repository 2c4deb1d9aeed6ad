using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds bodies that everybody knows by a name which no last noun gives away (工信部, 新华社, 腾讯), and the cloud business
/// of such a company (腾讯云) or its business in the country (亚马逊中国总裁).
/// </summary>
internal sealed class KnownBodyRecognizer : IRecognizer
{
    private static readonly WordSet Firms = WordTable.Set(TableNames.Firms);
    private static readonly WordSet Trades = WordTable.Set("industries", "brand");
    private static readonly WordSet Managers = WordTable.Set("acting", "managers");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Grammar.Bodies); i < text.Count; i = text.Next(i + 1, Grammar.Bodies))
        {
            // 日产6200吨: a figure a day, not the car maker. 省商务部|门: any of a kind.
            if (
                !(text[i] is "日产" && text.Kind(i + 1) == TokenKind.Number)
                && !(text[i + 1] is "门" && text[i] is [.., '部'])
                // 大亚湾核电|站: the plant, not the firm.
                && !(text[i + 1] is "站" && text[i].EndsWith("核电"))
                && !IsDepartment(text, i)
                && !MisreadNames.Is(text, i)
                // 19亿|欧元.
                && !(text.Kind(i - 1) == TokenKind.Number && text[i][0] is '亿' or '万')
            )
            {
                var end =
                    text[i + 1] is "云"
                    || (IsSubsidiary(text, i + 1) && text.IsOneOf(i, Firms))
                    || IsBranchOfTrade(text, i + 1)
                        ? text.End(i + 1)
                    // 甲工大（乙）: where that part of it is.
                    : text[i] is [.., '大' or '学'] && PlaceBracket.Open(text, i + 3) == i + 1 ? text.End(i + 3)
                    : text.End(i);
                candidates.Add(new Candidate(text.Start(i), end, EntityCategory.Organization, 0.6));
            }
        }
    }

    // 网络|建设部, 电子|商务部: what a department of a firm does, not the ministry.
    private static bool IsDepartment(TokenizedText text, int token) =>
        text[token] is [_, _, '部']
        && text.Kind(token - 1) == TokenKind.Word
        && text[token - 1].Length > 1
        && text.Tag(token - 1) is "n" or "vn" or "b"
        && !text.IsPlace(token - 1)
        && text.HeadAt(token - 1) is not { Category: EntityCategory.Organization };

    // 亚马逊中国方面, 亚马逊中国总裁: the firm's business in the country. 联合国中国大使 is the country's.
    private static bool IsSubsidiary(TokenizedText text, int token) =>
        text[token] is "中国"
        && (text[token + 1] is "方面" or "宣布" or "表示" or "回应" or "的" || Managers.Contains(text[token + 1]));

    // 京东零售总裁: what the firm deals in, where somebody manages that.
    private static bool IsBranchOfTrade(TokenizedText text, int token) =>
        (Trades.Contains(text[token]) || text[token] is "零售" or "智能" or "优选" or "音乐" or "文学" or "影业")
        && Managers.Contains(text[text.After(token)]);
}
