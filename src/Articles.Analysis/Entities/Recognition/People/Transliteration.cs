using System.Buffers;
using Articles.Analysis.Entities.Tables;
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

    // With those that are too common to tell a name by where no dot stands in it.
    private static readonly SearchValues<char> Parts = SearchValues.Create(
        Letters
            + "伯海娃薇蕾蓓茜雯萍娥婷莲梦考夸奎贡瓜圭果哥歌葛洪怀惠津景卡昆赖蓝老累理良列灵柳隆路吕迈满芒毛门孟密缪纳乃南涅宁农努欧庞彭平浦琴青邱曲热仁荣儒三色莎山尚绍生圣施石朔丝松孙唐陶腾提田图"
            + "王伟文武锡香晓欣兴雄修许延尧叶英永曾章哲芝治庄卓祖亨吴鲍弥摩梵洁滨烈琼瑙瑞策纽翰肖舒荷萝藤谭贺道钦阔阮霖韩高黎佐西丘代休伦伍侯保冈冉凯切列利刘"
    );

    private static readonly SearchValues<char> Spelling = SearchValues.Create(Letters + "·");

    /// <summary>Whether a name has a raised dot between parts that such characters spell, a third of them at least.</summary>
    public static bool IsForeign(ReadOnlySpan<char> name) => name.Contains('·') && 3 * Spelled(name) >= name.Length - 1;

    /// <summary>How many characters of a name are among those that spell foreign names.</summary>
    public static int Spelled(ReadOnlySpan<char> name)
    {
        var spelled = 0;
        foreach (var c in name)
        {
            spelled += Characters.Contains(c) ? 1 : 0;
        }
        return spelled;
    }

    /// <summary>Where the part of a name begins that ends before a raised dot; the dot's own offset if none does.</summary>
    public static int StartBefore(TokenizedText text, int dot)
    {
        var (start, begun) = (dot, dot);
        while (start > 0 && dot - start < Longest && Parts.Contains(text.Text[start - 1]))
        {
            start--;
            begun = text.StartsToken(start) && !IsEndOfTitle(text, start) && !IsEndOfBody(text, start) ? start : begun;
            if (IsEndOfTitle(text, start) || IsEndOfBody(text, start))
            {
                break;
            }
        }
        return begun;
    }

    /// <summary>Where the part of a name ends that begins at an offset; the offset itself if none does.</summary>
    public static int EndOfPart(TokenizedText text, int start)
    {
        var end = start;
        while (end < text.Text.Length && end - start < Longest && Parts.Contains(text.Text[end]))
        {
            end++;
        }
        while (end > start && end < text.Text.Length && !text.StartsToken(end))
        {
            end--;
        }
        // …·马德|让工厂停工: what they spell too, and what is said of the person begins with.
        return end > start && text[text.TokenAt(end - 1)] is "让" or "因" or "连" or "比" ? end - 1 : end;
    }

    // 特斯拉|雷德·….
    private static bool IsEndOfBody(TokenizedText text, int start) => text.IsOneOf(text.TokenAt(start), Grammar.Bodies);

    // 总统|雷德·…, 教授|里德·…: what stands before is no part of the name.
    private static bool IsEndOfTitle(TokenizedText text, int start) =>
        TitledPerson.IsTitle(text, text.TokenAt(start)) && text[text.TokenAt(start)].Length > 1;

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
