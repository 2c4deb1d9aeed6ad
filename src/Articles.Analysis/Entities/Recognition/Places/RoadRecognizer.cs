using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds the parts of long roads, which are called by the road's name and a side (解放南路), and bridges of such names (解放桥). Names of roads are common words
/// (a table has them), places and people.
/// </summary>
internal sealed class RoadRecognizer : IRecognizer
{
    private static readonly WordSet RoadWords = WordTable.Set("places", "road word");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '路', '街', '桥'); i < text.Count; i = text.Next(i + 1, '路', '街', '桥'))
        {
            // 解放南路 may be one word.
            if (
                text[i] is [_, _, .., '东' or '南' or '西' or '北' or '中', '路' or '街']
                && RoadWords.Contains(text[i][..^2])
            )
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Location, 0.7));
            }
            // 新|华西街: the segmentation joined the road's second character with its side.
            if (
                text[i] is [_, '东' or '南' or '西' or '北' or '中', '路' or '街']
                && text[i - 1].Length == 1
                && RoadWords.Contains(text.Text.AsSpan(text.Start(i - 1), 2))
            )
            {
                candidates.Add(new Candidate(text.Start(i - 1), text.End(i), EntityCategory.Location, 0.7));
            }
            // 架起中外文化桥: no bridge that one could cross.
            if (
                text[i] is "桥"
                && text.IsOneOf(i - 1, RoadWords)
                && (text.IsPlace(i - 2) || text[i - 2] is "在" or "到" or "从" or "过" or "至")
            )
            {
                candidates.Add(new Candidate(text.Start(i - 1), text.End(i), EntityCategory.Location, 0.7));
            }
            if (
                text[i] is ['东' or '南' or '西' or '北' or '中', '路' or '街']
                && text[i - 1].Length is 2 or 3
                // 甲镇|北街: a road of the town.
                && text[i - 1] is not [.., '镇' or '乡' or '县' or '区' or '市']
                && text[i + 1] is not ("村" or "社区")
                && (IsName(text, i - 1) || (text.Tag(i - 1) is ['n', ..] && IsListedRoad(text, i)))
            )
            {
                candidates.Add(new Candidate(text.Start(i - 1), text.End(i), EntityCategory.Location, 0.7));
            }
            // 甲山路、大连路: beside another road a city's name is one's too.
            if (text[i] is "路" or "街" && text.IsPlace(i - 1) && IsListedRoad(text, i))
            {
                candidates.Add(new Candidate(text.Start(i - 1), text.End(i), EntityCategory.Location, 0.7));
            }
        }
    }

    // The item of a list that ends at a token, two tokens long at most, stands beside another road.
    private static bool IsListedRoad(TokenizedText text, int token) =>
        (text.Mark(token - 2) is '、' && IsRoad(text[token - 3]))
        || (text.Mark(token + 1) is '、' && (IsRoad(text[token + 2]) || IsRoad(text[token + 3])));

    private static bool IsRoad(ReadOnlySpan<char> word) => word is [.., '路' or '街'] or [.., '大', '道'];

    private static bool IsName(TokenizedText text, int token) =>
        text.IsOneOf(token, RoadWords) || text.IsPlace(token) || text.Tag(token) is "ns" or "nr" or "nz";
}
