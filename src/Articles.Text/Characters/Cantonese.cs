using System.Buffers;

namespace Articles.Text.Characters;

/// <summary>
/// The characters that written Cantonese is full of and hardly any other text has: its particles, pronouns and everyday
/// verbs. Dictionaries made of texts in Mandarin count them among the rarest, and a row of them looks like damage there.
/// </summary>
internal static class Cantonese
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        "嘅咗喺啲冇佢哋嘢嚟嗰啩喎噉噃吖㗎喇嘞囉啰咩乜嘥咁嗌諗谂攞畀唔啱嬲瞓揾搵孭掟揸揿撳嗮晒冚咭噏嚿嚡埞屙捽搣揦揩搲擰"
            + "攰曱甴氹煲燶焗瞌瞅脷踎邨鑊镬餸鰂鲗罅凼啖咪唥唞啵喐嗱嘍嘟嘈噚噤嚤囡嫲嬸孖屌惗悭慳扱抌抦拃掹揞揾搽搇摙撩撚擸攋"
            + "冧劏匿咇咕咯咿哣哽唂唓啉啫喪喼嗒嗲嘜嘞噅嚹圳埗埲塱奀姣嫐孻廿弶涌溏漖潷瀡焓煀煠燂爉瓹瘌癐瞇矋碌篤糴糭罌罉"
            + "耷肶腍膶臊艔芫茜蒞蕹虱蜢蠄褸詏諗豉跣踭蹺躀軚輘鈪銻鎅鑿闊靚靓靘頇飫餼騮魷鮓鯇鵪黐齋"
    );

    /// <summary>Whether a character is one of them.</summary>
    public static bool Has(char character) => Characters.Contains(character);
}
