using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the bodies of the place that an article is about, which begin with the place's level: 市大数据中心, 省血液中心, 区城管执法局,
/// 县政府.
/// </summary>
internal sealed class LevelBodyRecognizer : IRecognizer
{
    private const int Longest = 14;
    private const int Shortest = 3;

    /// <summary>The levels of places that begin a body's name.</summary>
    public static readonly WordSet Levels = WordTable.Set("level-bodies", "levels");

    // 市委, 县政府: in a title (市委书记) they only say of whom.
    private static readonly WordSet Governments = WordTable.Set("level-bodies", "governments");

    private static readonly WordSet Beginnings = new([.. Governments.Words, .. Levels.Words]);

    private static readonly WordSet OneWords = WordTable.Set("level-bodies", "one word");

    private static readonly WordSet Several = new(["各", "两", "多", "全", "原", "该", "本", "每"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        AddOneWords(text, candidates);
        for (var i = text.Next(0, Beginnings); i < text.Count; i = text.Next(i + 1, Beginnings))
        {
            if (text.Kind(i) != TokenKind.Word || !Stands(text, i - 1))
            {
                continue;
            }
            if (text.IsOneOf(i, Governments))
            {
                if (
                    (IsActor(text, i + 1) && !IsItem(text, i - 1))
                    || IsOfPair(text, i)
                    // 市政协|副主席: the title tells of the body.
                    || (text[i] is [_, '政', '协'] && text.Tag(i + 1) is "title")
                )
                {
                    candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.6));
                }
            }
            else if (!IsOfMany(text, i) && Last(text, i) is > 0 and var last)
            {
                candidates.Add(new Candidate(text.Start(i), text.End(last), EntityCategory.Organization, 0.6));
            }
        }
    }

    // 县法院: the dictionary has some of them as one word.
    private static void AddOneWords(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, OneWords); i < text.Count; i = text.Next(i + 1, OneWords))
        {
            if (Stands(text, i - 1) && (text.Tag(i + 1) is not "title" || text[i] is [_, '政', '协']))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.6));
            }
        }
    }

    // Behind a place the level is the place's own; behind 各 it is many.
    private static bool Stands(TokenizedText text, int before) =>
        text.Kind(before) is TokenKind.Mark or TokenKind.Space
        || (
            text.Kind(before) == TokenKind.Word
            && !text.IsPlace(before)
            && !text.IsOneOf(before, Several)
            && (
                text.Tag(before) is ['p' or 'c' or 'v' or 'u' or 'd', ..]
                || text[before] is "会同"
                // 甲市|市委|市政府.
                || (text.IsOneOf(before, Governments) && text.IsPlace(before - 1))
                // 某省委省政府 are two.
                || Governments.LongestEnd(text[before]) is var length && length > 0 && length < text[before].Length
            )
        );

    // 各市、县人民政府: of many places.
    private static bool IsOfMany(TokenizedText text, int level)
    {
        for (var i = level; i >= Math.Max(3, level - FarthestOfMany) && text.Mark(i - 1) is '、'; i -= 2)
        {
            // 各市 may be one word.
            if (text[i - 2].Length == 2 && Several.Contains(text[i - 2][..1]))
            {
                return true;
            }
            if (!text.IsOneOf(i - 2, Levels))
            {
                return false;
            }
            if (text.IsOneOf(i - 3, Several))
            {
                return true;
            }
        }
        return false;
    }

    private const int FarthestOfMany = 6;

    // 市委、, 县政府印发: not 市委副书记, not 区政府网站.
    private static bool IsActor(TokenizedText text, int next) =>
        text.Kind(next) == TokenKind.Mark
        || text.Tag(next) is ['v' or 'p' or 'c' or 'd' or 'l' or 'i', ..]
        || text[next] is "主要" or "领导" or "的" or "高度" or "专题";

    // 市委、市政府中心工作: both together are the bodies, whatever is said of them.
    private static bool IsOfPair(TokenizedText text, int token)
    {
        var committee = text.Mark(token - 1) is '、' ? token - 2 : token - 1;
        return text[token] is [_, '政', '府']
            && text[committee] is [.., _, '委']
            && text[committee][^2] == text[token][0]
            && (committee == token - 1 || text.IsOneOf(committee, Governments));
    }

    // 公安、区政府、教育: an item of a list of whoever it is, but 市委、市政府.
    private static bool IsItem(TokenizedText text, int before) =>
        text.Mark(before) is '、' && !text.IsOneOf(before - 1, Governments);

    // The first noun of bodies behind the level; 0 if something that no body's name holds stands before it.
    private static int Last(TokenizedText text, int level)
    {
        for (
            var i = level + 1;
            i < text.Count && text.Kind(i) == TokenKind.Word && text.End(i) - text.Start(level) <= Longest;
            i++
        )
        {
            // 省扶贫办: an office is called by its task and 办.
            if (i == level + 1 && text[i] is [_, _, '办'] && text.Tag(i + 1) is not "title")
            {
                return i;
            }
            if (
                text.HeadAt(i) is { Category: EntityCategory.Organization, Strength: not Strength.Weak } head
                && (head.Word.Length > 1 || text[i].Length == 1 || head.Word is "局" or "厅")
                && !head.Word.EndsWith("部门", StringComparison.Ordinal)
            )
            {
                return
                    text.End(i) - text.Start(level) >= Shortest
                    && (i > level + 1 || text[i].Length > head.Word.Length || head.Strength == Strength.Sure)
                    && text.Tag(i + 1) is not "title"
                    // 省工程研究中心3个 are counted; 市公司 is only said of whom the article is about.
                    && text.Kind(i + 1) is not TokenKind.Number
                    && !(i == level + 1 && head.Word is "公司" or "集团")
                    ? i
                    : 0;
            }
            if (!Belongs(text, i) || (i == level + 1 && IsKind(text, i)))
            {
                return 0;
            }
        }
        return 0;
    }

    // 市重点实验室, 市有关部门: some of many.
    private static bool IsKind(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.Generic) && (text.Tag(token) is not ['n', ..] || text[token] is "重点");

    private static bool Belongs(TokenizedText text, int token) =>
        text[token] is "与" or "和"
        || (
            text.Tag(token) is ['n' or 'v' or 'a' or 'b' or 'j' or 's' or 'l' or 'f', ..]
            && (!PhraseReach.IsBoundary(text, token) || text.IsOneOf(token, Grammar.ModifyingVerbs))
        );
}
