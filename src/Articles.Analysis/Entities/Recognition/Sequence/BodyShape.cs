using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's names of bodies must not look like: a kind, a trade, an honour, or two bodies.</summary>
internal static class BodyShape
{
    private static readonly WordSet Clinics = WordTable.Set("kinds", "clinics");

    private static readonly SearchValues<string> Committees = SearchValues.Create(
        ["委省", "委市", "委县", "委区"],
        StringComparison.Ordinal
    );

    /// <summary>
    /// Whether a body is none, or more than one: 某省五大商业集团 and 一流大学 are kinds, 某省电子信息 a field, 某省委省政府 two bodies,
    /// 某大学法学 before a title whose professor somebody is.
    /// </summary>
    public static bool IsNoBody(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        if (
            NoBody.Wares.LongestEnd(surface) > 0
            || NoBody.CityRoles.LongestEnd(surface) > 0
            || (Clinics.LongestEnd(surface) > 0 && !surface.Contains('院'))
            || Grammar.KindsOfBodies.Contains(surface)
            // 甲省工艺美术大师: an honour of a person.
            || Grammar.PersonalTitles.LongestEnd(surface) >= 3
            // A line of business; 在华|分行: those that are there.
            || surface is [.., '业', '务'] or [.., '常', '委'] or ['华', '分', ..]
            // 中国金融业: a trade; 职教版: a page.
            || surface is ['中', '国', .., '融' or '造' or '务' or '游' or '险' or '售', '业'] or [.., '版']
            || (name.End < text.Text.Length && text[text.TokenAt(name.End)] is "工程师" or "开发者")
            || IsTradeOfPlace(text, name)
            || StaffName.Ends(text, text.TokenAt(name.Start), text.TokenAt(name.End - 1))
            || (surface.EndsWith("政府") && surface.IndexOfAny(Committees) > 0)
            || (surface[^1] is '学' && surface[^2] is '法' or '科' or '理' or '史' or '医' && IsTitleAt(text, name.End))
        )
        {
            return true;
        }
        var first = text.TokenAt(name.Start);
        // 各省市医疗队: all of them.
        if (surface[0] is '各' || Grammar.Describing.Contains(text[first]))
        {
            return true;
        }
        for (var i = first + 1; i < text.Count && text.Start(i) < name.End; i++)
        {
            // 监管机构|某委员会: what the body is, before its name.
            // 甲控股|控股股东|乙市丙公司: who it is to the one before.
            if (
                CountOfKind.Is(text, i)
                || (PhraseStart.IsRole(text, i) && text.Start(i + 1) < name.End)
                || (text[i - 1] is "机构" or "企业" or "公司" && text.Tag(i) is "nt")
            )
            {
                return true;
            }
        }
        return false;
    }

    // 甲省软件|领军企业, 甲乙软件|业务收入: what is made at a place, whoever makes it.
    private static bool IsTradeOfPlace(TokenizedText text, NameSpan name)
    {
        var (first, last) = (text.TokenAt(name.Start), text.TokenAt(name.End - 1));
        return last == first + 1
            && NameShape.IsCommon(text, last)
            && Grammar.HeadAtEnd(text[last]) is null or { Strength: Strength.Weak }
            && text[last + 1] is "领军" or "龙头" or "骨干" or "头部" or "行业" or "产业" or "业务" or "市场" or "出口";
    }

    private static bool IsTitleAt(TokenizedText text, int offset) =>
        offset < text.Text.Length && text[text.TokenAt(offset)] is [.., '教', '授'] or "博士" or "专家";
}
