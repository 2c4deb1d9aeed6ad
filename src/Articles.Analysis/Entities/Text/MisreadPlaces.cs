using Articles.Lexicon;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// Words that the segmentation takes for a place and that are none where they stand: 市|和县 (和 joins), 每|万城镇人口 (a
/// number), 甲|沙湾区|块 (区块 is the noun), 甲江|两岸 (its banks).
/// </summary>
internal static class MisreadPlaces
{
    /// <summary>Whether a word is no place where it stands.</summary>
    public static bool Is(TokenizedText text, int token) =>
        text[token] switch
        {
            "和县" => text[token - 1] is [.., '市' or '区' or '省' or '乡' or '镇'] && !text.IsPlace(token - 1)
                // 县政府|和县自然资源局.
                || text[token - 1] is [.., '政', '府'] or [.., '委'] or [.., '局'] or [.., '办'] or [.., '院' or '校'],
            // 荷塘|边: no district.
            "荷塘" => text[token + 1] is "边" or "畔" or "里" or "中" or "上" or "月色",
            // 西起甲市，|东至|乙省丙市.
            "东至" => text.IsPlace(token + 1) && text.Kind(token - 1) is Segmentation.TokenKind.Mark,
            // 法治环境|和政|商环境.
            "和政" => text[token + 1] is ['商' or '府' or '策' or '务', ..],
            "云和" => text.Kind(token - 1) == Segmentation.TokenKind.Latin
                || text.Kind(token + 1) == Segmentation.TokenKind.Latin
                || text.Tag(token - 1) is "n" or "nz" or "x",
            "两岸" => text[token - 1]
                is "东西"
                    or "南北"
                    or "沿江"
                    or "沿河"
                    or [.., '江' or '河' or '口' or '湖' or '湾']
                // 浙江|两岸交流.
                && !Places.All.TryGetValue(text[token - 1], out _),
            // 300|万载|重吨.
            "万载" when text[token + 1] is ['重', ..] => true,
            ['万' or '百' or '千' or '亿', _, ..] => text[token - 1] is "每",
            // 北京|时间|5时.
            "北京" => text[token + 1] is "时间" && text.Kind(token + 2) == Segmentation.TokenKind.Number,
            // 码头|临江|而立: how it stands.
            ['临' or '依' or '傍', ..] when text[token + 1] is ['而', ..] => true,
            // 东区|国际|货站: a part of a site.
            "东区" or "西区" or "南区" or "北区" => text.Tag(token + 1) is ['n', ..] && text.Tag(token - 1) is not "ns",
            [.., '区'] => text[token + 1] is "块" or "块链",
            _ => false,
        };
}
