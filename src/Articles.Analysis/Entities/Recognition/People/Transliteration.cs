using System.Buffers;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Foreign people's names in the characters that transliterations are spelled with.</summary>
internal static class Transliteration
{
    private const int Shortest = 3;
    private const int Longest = 7;
    private const int LongestWithDot = 14;

    // The characters of the tables for transliterating names (Xinhua's), the commonest ones.
    private static readonly SearchValues<char> Characters = SearchValues.Create(Letters);

    private const string Letters =
        "阿埃艾安昂奥巴贝本比波博布查达德迪丁杜多厄恩尔法菲费弗夫福戈格古哈赫霍基吉加杰卡凯坎康科克肯库拉莱兰朗劳勒雷里利林卢鲁伦罗洛马麦"
        + "曼梅米莫默姆穆纳尼诺努帕潘佩皮珀普齐奇乔切萨塞桑瑟沙舍史什斯思苏索塔泰坦特蒂廷图托瓦威韦维温沃伍西希夏谢辛休雅亚扬耶伊因尤约泽扎"
        + "詹珍朱兹佐岸茨登内蒙让翁丹玛娅妮莉琳娜丽露茜蒂珊黛芙葛甫根普申华赛柯布崔戴邓凡范冯盖连龙胡森顿奈贾拜京";

    private static readonly SearchValues<char> Spelling = SearchValues.Create(Letters + "·");

    /// <summary>Whether a name has a raised dot between parts that such characters spell, a third of them at least.</summary>
    public static bool IsForeign(ReadOnlySpan<char> name)
    {
        var spelled = 0;
        foreach (var c in name)
        {
            spelled += Characters.Contains(c) ? 1 : 0;
        }
        return name.Contains('·') && 3 * spelled >= name.Length - 1;
    }

    /// <summary>The length of the name that begins at an offset, right after a title; 0 if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="least">How many characters it has at least.</param>
    public static int LengthAt(TokenizedText text, int start, int least = Shortest)
    {
        var rest = text.Text.AsSpan(start);
        rest = rest[..Math.Min(rest.Length, LongestWithDot + 1)];
        var length = rest.IndexOfAnyExcept(Spelling);
        length = length < 0 ? rest.Length : length;
        if (!text.StartsToken(start) || length > (rest[..length].Contains('·') ? LongestWithDot : Longest))
        {
            return 0;
        }
        // 泽某斯基连任: the last characters may belong to the word that follows.
        while (length >= least && !text.StartsToken(start + length))
        {
            length--;
        }
        return length >= least ? length : 0;
    }
}
