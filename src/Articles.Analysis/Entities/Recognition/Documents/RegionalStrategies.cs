using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>
/// Finds the strategies of the state that are called by a region and how it is to develop: 长三角一体化发展, 京津冀协同发展, 长江经济带发展. Where
/// a noun follows, it is what the name belongs to (长三角一体化示范区).
/// </summary>
internal sealed class RegionalStrategies : IRecognizer
{
    private const string Belt = "经济带";

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, '一', '协', '发'); i < text.Count; i = text.Next(i + 1, '一', '协', '发'))
        {
            if (IsRegion(text, i - 1) && LastOf(text, i) is > 0 and var last && EndsName(text, last + 1))
            {
                candidates.Add(new Candidate(text.Start(i - 1), text.End(last), EntityCategory.Document, 0.6));
            }
        }
    }

    private static bool IsRegion(TokenizedText text, int token) =>
        (text.IsOneOf(token, Grammar.Regions) && !text.IsOneOf(token, Abroad))
        || (text[token].EndsWith(Belt) && text[token].Length > Belt.Length);

    // 欧洲一体化 is no strategy of the state.
    private static readonly WordSet Abroad = WordTable.Set("places", "abroad");

    // 一体化, 一体化|发展, 协同|发展; of a belt just 发展. 0 if nothing of that stands there.
    private static int LastOf(TokenizedText text, int token) =>
        text[token] switch
        {
            "一体化" => text[token + 1] is "发展" ? token + 1 : token,
            "协同" => text[token + 1] is "发展" ? token + 1 : 0,
            "一体化发展" or "协同发展" => token,
            "发展" => text[token - 1].EndsWith(Belt) ? token : 0,
            _ => 0,
        };

    private static bool EndsName(TokenizedText text, int next) =>
        text.Kind(next) != TokenKind.Word
        || (
            text.Tag(next) is ['v' or 'p' or 'c' or 'u', ..]
            && text.HeadAt(next) is null
            && text[next] is not ("合作" or "示范" or "规划" or "建设" or "试点" or "创新")
        );
}
