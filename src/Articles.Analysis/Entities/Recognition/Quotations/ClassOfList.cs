using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>What the last noun of a list of quotations makes of them: “甲”“乙”等9个重点攻坚项目.</summary>
internal static class ClassOfList
{
    private const int Reach = 8;

    private static readonly WordSet Listed = WordTable.Set("quotes", "listed");

    /// <summary>The category of the last noun within reach; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token behind 等.</param>
    public static string? From(TokenizedText text, int token)
    {
        string? found = null;
        for (var i = token; i < token + Reach && IsInTail(text, i); i++)
        {
            found = KindNouns.CategoryOf(text, i) ?? found;
            found = text.IsOneOf(i, Listed) && IsOfUses(text, i) ? EntityCategory.Product : found;
        }
        return found;
    }

    // 等20个应用; 等应用于 is a verb, 等技术应用 and 等应用领域 say what is applied and where.
    private static bool IsOfUses(TokenizedText text, int token) =>
        text[token + 1] is not ("于" or "到" or "在")
        && !(text[token] is "应用" && (text.Tag(token - 1) is "n" || PhraseWords.IsNoun(text, token + 1)));

    // 等一批“甲”服务品牌: what is counted may be called by a quotation too.
    private static bool IsInTail(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Word or TokenKind.Number
        || (text.Mark(token) is '“' && text[token - 1] is "一批" or "一系列" or "系列" or "多个" or "个")
        || (text.Mark(token) is '”' && text.Kind(token + 1) is TokenKind.Word);
}
