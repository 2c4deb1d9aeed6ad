using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds groups of provinces that a part of the country and their number name: 西北五省区, 东北三省. Two that one character each
/// names (苏浙两省) are two places.
/// </summary>
internal sealed class ProvinceGroupRecognizer : IRecognizer
{
    private const int MostForms = 9;

    private static readonly WordSet Parts = new([
        "东北",
        "西北",
        "西南",
        "东南",
        "华东",
        "华北",
        "华南",
        "华中",
        "中部",
        "西部",
        "东部",
        "南方",
        "北方",
        "沿海",
        "沿江",
        "沿黄",
        "长三角",
        "泛珠三角",
        "京津冀",
        "川渝",
    ]);
    private static readonly WordSet Levels = new(["省", "省区", "省份", "省市", "省区市", "省一市", "地"]);
    private static readonly SearchValues<char> Numbers = SearchValues.Create("两三四五六七八九十");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        if (!HoldsCount(text.Text))
        {
            return;
        }
        for (var i = 0; i < text.Count; i++)
        {
            var at = Parts.Contains(text[i]) ? text.End(i) : EndOfShortForms(text.Text, text.Start(i));
            if (
                at > text.Start(i)
                && at < text.Text.Length
                && Numbers.Contains(text.Text[at])
                && Levels.LongestStart(text.Text.AsSpan(at + 1)) is > 0 and var level
                && !(text.Text[at + 1] == '地' && text.Text[at] == '两')
            )
            {
                // 苏浙皖三地: each by itself too.
                if (
                    !Parts.Contains(text[i])
                    && level == 1
                    // 粤港澳 is a region.
                    && !Grammar.Regions.Contains(text.Text.AsSpan(text.Start(i), at - text.Start(i)))
                    && (text.Text[at + 1] == '地' || (text.Text[at] == '两' && text.Text[at + 1] == '省'))
                )
                {
                    AddEach(text.Start(i), at, candidates);
                    continue;
                }
                // 苏浙沪皖三省一市 are called by their number too; 西北三地 stands for any three, so there the places are the name.
                var isOfPlaces = text.Text[at + 1] == '地';
                candidates.Add(
                    new Candidate(
                        text.Start(i),
                        at + 1 + level,
                        EntityCategory.Location,
                        0.7,
                        isOfPlaces ? text.Start(i) : at,
                        isOfPlaces ? at : at + 1 + level
                    )
                );
            }
        }
    }

    // 苏浙两省: each by itself.
    private static void AddEach(int start, int end, List<Candidate> candidates)
    {
        for (var at = start; at < end; at++)
        {
            candidates.Add(new Candidate(at, at + 1, EntityCategory.Location, 0.7));
        }
    }

    // 五省, 三地: every group has one.
    private static bool HoldsCount(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('省', '地'); at >= 0; )
        {
            if (at > 0 && Numbers.Contains(text[at - 1]))
            {
                return true;
            }
            text = text[(at + 1)..];
            at = text.IndexOfAny('省', '地');
        }
        return false;
    }

    // 苏浙沪皖三省一市: two one-character forms of places at least.
    private static int EndOfShortForms(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MostForms && ShortForms.Place(text.AsSpan(end, 1)) is not null)
        {
            end++;
        }
        return end - start >= 2 ? end : start;
    }
}
