using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds the parts of a country that are called by the compass alone (中西部, 西部, 东北). The same words tell which side of
/// something else is meant (甲市西部, 向西南走), so that one counts that begins a phrase, and the plain ones only beside another.
/// </summary>
internal sealed class CompassRegions : IRecognizer
{
    // How many tokens of the same sentence may stand between two regions.
    private const int Reach = 16;

    private static readonly WordSet Compound = WordTable.Set("places", "compass compound");
    private static readonly WordSet Plain = WordTable.Set("places", "compass plain");
    private static readonly WordSet All = new([.. Compound.Words, .. Plain.Words]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, All); i < text.Count; i = text.Next(i + 1, All))
        {
            if (text.Kind(i) == TokenKind.Word && StandsAlone(text, i))
            {
                var (start, end) = (text.Start(i), text.End(i));
                // 南方地区 says so by itself; 南方 only beside another.
                if (text[i + 1] is "地区")
                {
                    candidates.Add(new Candidate(start, text.End(i + 1), EntityCategory.Location, 0.6, start, end));
                }
                else if (text.IsOneOf(i, Compound) || HasOther(text, i))
                {
                    candidates.Add(new Candidate(start, end, EntityCategory.Location, 0.6));
                }
            }
        }
    }

    /// <summary>Whether a word calls a part of a country by the compass.</summary>
    public static bool Is(ReadOnlySpan<char> word) => All.Contains(word);

    private static bool StandsAlone(TokenizedText text, int token) =>
        Is(text[token])
        && BeginsPhrase(text, token)
        && text[token + 1] is not ("区域" or "方向" or "部" or "风" or "转");

    // 甲省西部, 甲省西部和东部, 城市的东部, 大楼东北: a side of what stands before it. 由东北转东南 is where to.
    private static bool BeginsPhrase(TokenizedText text, int token)
    {
        var first = token;
        while (
            first > token - Reach
            && (text.Mark(first - 1) == '、' || text[first - 1] is "和" or "及" or "与")
            && Is(text[first - 2])
        )
        {
            first -= 2;
        }
        return text.Kind(first - 1) is not (TokenKind.Latin or TokenKind.Number)
            && text[first - 1] is not ("的" or "靠" or "朝" or "往" or "转向")
            // 向东北移动, but 向西部转移.
            && !(text[first - 1] is "向" or "转" or "偏" && text[first][^1] != '部')
            && !text.IsPlace(first - 1)
            && text.Tag(first - 1) is not (['n', ..] or ['f', ..] or "b");
    }

    private static bool HasOther(TokenizedText text, int token)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = token + step; IsInSentence(text, token, i); i += step)
            {
                if (IsArea(text, i) || (!text[i].SequenceEqual(text[token]) && StandsAlone(text, i)))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsInSentence(TokenizedText text, int token, int other) =>
        other >= 0
        && other < text.Count
        && Math.Abs(other - token) <= Reach
        && text.Mark(other) is not ('。' or '！' or '？' or '\n');

    // 东部地区, 东北地区: one word or two.
    private static bool IsArea(TokenizedText text, int token) =>
        text[token] is [_, _, .., '地', '区'] && Is(text[token][..^2]);
}
