using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's names of people must look like.</summary>
internal static class PersonShape
{
    /// <summary>The margin for a person whose surname no list has, or is mostly another word.</summary>
    private const int LeastMarginOfUnlisted = 250;

    /// <summary>The margin for a person whose name has two characters: many other words look like one.</summary>
    private const int LeastMarginOfTwo = 400;

    /// <summary>
    /// Whether it can be a person: a Chinese name as the rules read one, no 李女士; a foreign one with its dot; one whose surname no list has
    /// (岩温罕).
    /// </summary>
    public static bool Is(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        // 修复师|甲·乙: the end of a trade is no part of the name.
        (
            (Transliteration.IsForeign(surface) || IsDotted(surface))
            && surface[0] is not ('师' or '员' or '民' or '工' or '手' or '长')
        )
        || (
            Grammar.PersonalTitles.LongestEnd(surface) < 2
            && (surface.Length > 2 || name.Margin >= LeastMarginOfTwo)
            && !BeginsWithCommonWord(text, name)
            // 山清水秀.
            && !(Lexicon.Words.All.TryGetValue(surface, out var word) && Lexicon.Words.Tag(word) is "i" or "l")
            // 郭总裁: whose name it is stands elsewhere.
            && !Grammar.Offices.Contains(surface[PersonName.SurnameLength(surface)..])
            && !IsCreditedSite(text, name, surface)
            // 从|顺丰获悉.
            && !(PersonName.IsRare(text, name.Start) && Grammar.Bodies.Contains(surface[1..]))
            && !FollowsSaying(text, text.TokenAt(name.Start) - 1)
            && !PersonName.EndsInAdverb(surface)
            && !(surface.Length == 3 && PersonName.RunsOn(text.Text, name.End - 1))
            // 刘某 摄|钟某介绍.
            && !(surface[0] is '摄')
            // 高某文|和吴某: another name stands before the joint.
            && !(surface[0] is '和' && surface.Length > 2 && text.Kind(text.TokenAt(name.Start) - 1) == TokenKind.Word)
            && (
                (PersonName.LengthAt(text, name.Start) == surface.Length && !PersonName.IsRare(text, name.Start))
                || (surface.Length is 3 or 4 && name.Margin >= LeastMarginOfUnlisted)
            )
        );

    // 罗戈网报道: a site that an article credits.
    private static bool IsCreditedSite(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        surface[^1] is '网'
        && text[text.TokenAt(name.End - 1) + 1] is "报道" or "讯" or "消息" or "获悉" or "了解" or "统计" or "记者";

    // 买买提·吐尔逊: names of other peoples hold characters that foreign ones don't.
    private static bool IsDotted(ReadOnlySpan<char> surface) =>
        surface.IndexOf('·') is >= 2 and var dot
        && surface.LastIndexOf('·') == dot
        && surface.Length - dot > 2
        && Grammar.PersonalTitles.LongestEnd(surface) < 2;

    // 志存高远|凌云霄: the second half of a verse. The dictionary's set phrases are people's descriptions too (全国劳模, 举重选手).
    private static bool FollowsSaying(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text[token].Length == 4
        && text.Tag(token) is "i" or "nr"
        && text[token] is not [.., '模' or '手' or '家' or '员' or '师' or '人' or '者' or '长']
        && Grammar.PersonalTitles.LongestEnd(text[token]) == 0;

    // 丰富化 begins with a surname, but is made of a word that is none.
    private static bool BeginsWithCommonWord(TokenizedText text, NameSpan name)
    {
        var first = text.TokenAt(name.Start);
        return text[first].Length > 1 && text.Tag(first) is not ['n', 'r' or 's' or 'z', ..];
    }
}
