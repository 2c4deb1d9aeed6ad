using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds awards that are called by how many are chosen (2031年度全国十大考古新发现, 中国十大经济人物): the year's and the award itself, and
/// “十大” alone where it is quoted. 世界十大港口 are a kind: what is chosen are finds, people and deeds.
/// </summary>
internal sealed class RankedAwards : IRecognizer
{
    private const int MostTokens = 3;

    private static readonly WordSet Scopes = new(["全国", "中国", "世界", "全球", "全省", "全市", "年度"]);
    private static readonly WordSet Counts = new(["十大", "十佳", "百佳"]);
    private static readonly WordSet Chosen = new([
        "发现",
        "新发现",
        "人物",
        "青年",
        "工匠",
        "进展",
        "创新人物",
        "杰出青年",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var found = false;
        for (var i = text.Next(1, Counts); i < text.Count; i = text.Next(i + 1, Counts))
        {
            if (found && text.Mark(i - 1) == '“' && text.Mark(i + 1) == '”')
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Event, 0.5));
            }
            else if (text.IsOneOf(i - 1, Scopes) && LastOf(text, i) is > 0 and var last)
            {
                found = true;
                var scope = text[i - 1] is "年度" ? i : i - 1;
                candidates.Add(
                    Year(text, scope - 1) is >= 0 and var year
                        ? new Candidate(
                            text.Start(year),
                            text.End(last),
                            EntityCategory.Event,
                            0.8,
                            text.Start(scope),
                            text.End(last)
                        )
                        : new Candidate(text.Start(scope), text.End(last), EntityCategory.Event, 0.8)
                );
            }
        }
    }

    // What is chosen; 0 if that is no such thing: 十大企业争抢青年 is a clause.
    private static int LastOf(TokenizedText text, int count)
    {
        for (var i = count + 1; i <= count + MostTokens && text.Kind(i) == TokenKind.Word; i++)
        {
            if (text.IsOneOf(i, Chosen))
            {
                return i;
            }
            if (!PhraseReach.Belongs(text, i))
            {
                return 0;
            }
        }
        return 0;
    }

    // 2031|年度, 2031|年; -1 if none ends at a token.
    private static int Year(TokenizedText text, int token) =>
        text[token] is "年度" or "年" && text.Kind(token - 1) == TokenKind.Number && text[token - 1].Length == 4
            ? token - 1
            : -1;
}
