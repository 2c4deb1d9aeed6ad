using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Tells what a firm does from what it is called: in 甲有限公司|更新|手机银行 and 甲公司|发布|乙大模型 the name begins behind the verb, in
/// 甲有限公司|研发|中心 the verb is a part of it.
/// </summary>
internal static class FirmPredicate
{
    private static readonly WordSet Forms = new(["有限公司", "有限责任公司", "股份公司", "集团公司", "总公司"]);

    private static readonly WordSet Deeds = new([
        .. WordTable.Set("acting", "does").Words,
        .. PhraseStart.LeadingVerbs.Words,
        "办",
        "开源",
        "更新",
        "调整",
        "助力",
        "展示",
        "推广",
        "部署",
        "加强",
    ]);

    /// <summary>The phrase, begun behind the verb that says what the firm that it began with does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Cut(TokenizedText text, Phrase phrase, Head head)
    {
        if (BehindVillage(text, phrase, head) is > 0 and var own)
        {
            return PhraseDescription.Between(text, own, phrase.Last, head.Word.Length);
        }
        for (var i = phrase.Last - 2; i >= phrase.First; i--)
        {
            // 甲控股|控股股东|乙市丙有限公司.
            if (i > phrase.First && PhraseStart.IsRole(text, i))
            {
                return PhraseDescription.Between(text, i + 1, phrase.Last, head.Word.Length);
            }
            if (IsFirm(text, i, phrase.First) && IsDeed(text, i + 1, phrase.Last, head))
            {
                return PhraseDescription.Between(text, i + 2, phrase.Last, head.Word.Length);
            }
        }
        return
            phrase.First > 0
            && phrase.First < phrase.Last
            && Forms.LongestEnd(text[phrase.First - 1]) > 0
            && IsDeed(text, phrase.First, phrase.Last, head)
            ? PhraseDescription.Between(text, phrase.First + 1, phrase.Last, head.Word.Length)
            : phrase;
    }

    // 甲县乙村|丙集团: where it is at work; 0 where none stands there.
    private static int BehindVillage(TokenizedText text, Phrase phrase, Head head)
    {
        if (head is not { Category: EntityCategory.Organization, Word: "集团" or "公司" })
        {
            return 0;
        }
        var own = phrase.Last;
        while (own > phrase.First && text[own - 1] is not [.., '村' or '镇' or '乡'])
        {
            own--;
        }
        return own > phrase.First && (text.IsOneOf(own, Grammar.Bodies) || text.Tag(own) is "nt" or "nz") ? own : 0;
    }

    private static bool IsFirm(TokenizedText text, int token, int first) =>
        Forms.LongestEnd(text[token]) > 0
        || (token == first && (text.IsOneOf(token, Grammar.Bodies) || text.Tag(token) is "nt"))
        // 甲省|水利厅|建设|乙系统.
        || (text[token] is [_, _, .., '厅' or '局' or '委'] && text.IsPlace(first) && token == first + 1);

    private static bool IsDeed(TokenizedText text, int token, int last, Head head) =>
        text.IsOneOf(token, Deeds)
        // 甲有限公司|研发|中心.
        && (
            token + 1 < last
            || head.Category != EntityCategory.Organization
            || text[token].Length == 1
            || NoPurposes.Contains(text[token])
        );

    // What no unit of a body is for.
    private static readonly WordSet NoPurposes = new(["发布", "宣布", "推出", "调整", "更新", "加强", "开源", "助力"]);
}
