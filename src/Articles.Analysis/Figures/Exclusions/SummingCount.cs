using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells a count that only sums up a list of the text: A、B两个园区, 五个场景：一是….</summary>
internal static class SummingCount
{
    // A list that is summed up has few items, and stands close by.
    private const int MostItems = 12;
    private const int Reach = 160;

    private static readonly WordList Enumerations = new("：一是 ，一是 ；一是 。一是 ：首先 ：其一 ：第一， ：一，");

    // 两种：一种…，另一种…; 一种 alone is an article.
    private static readonly WordList Alternatives = new("另一种 另一类");

    /// <summary>Whether a count sums up the list before it or after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The count.</param>
    /// <param name="sentenceStart">Where its sentence begins.</param>
    /// <param name="sentenceEnd">Where its sentence ends.</param>
    public static bool Is(string text, in Quantity quantity, int sentenceStart, int sentenceEnd)
    {
        if (
            quantity.Value is < 2 or > MostItems
            || quantity.Max is not null
            || quantity.Unit.Kind != UnitKind.Count
            || quantity.Modifier != Modifier.Exact
        )
        {
            return false;
        }
        // 甲、乙、丙等三家: all are named, 等 only ends their list.
        var isEnded = quantity.Offset > sentenceStart && text[quantity.Offset - 1] == '等';
        var listEnd = isEnded ? quantity.Offset - 1 : quantity.Offset;
        var items = ItemsBefore(text, listEnd, sentenceStart, out var names);
        return (
                items > 1
                && (
                    isEnded
                        ? quantity.Value == items - names
                        : quantity.Value <= items && quantity.Value >= items - names
                )
            )
            || (
                quantity.Form == NumberForm.Chinese
                && (
                    Enumerations.IsIn(text, quantity.End, Math.Min(sentenceEnd, quantity.End + Reach))
                    || (
                        quantity.Unit.Written is "种" or "类"
                        && Alternatives.IsIn(text, quantity.End, Math.Min(sentenceEnd, quantity.End + Reach))
                    )
                )
            );
    }

    // How many items stand before a count, and how many of their joints may be characters of names (呼和浩特).
    private static int ItemsBefore(string text, int end, int start, out int names)
    {
        var (items, depth) = (1, 0);
        names = 0;
        start = Math.Max(start, end - Reach);
        if (
            end <= start
            || text[end - 1] is '等' or '了' or '、' or '和' or '及' or '成'
            || (text[end - 1] == '设' && !IsBuilding(text, start, end))
        )
        {
            return 0;
        }
        for (var at = end - 1; at >= start; at--)
        {
            depth +=
                text[at] is '”' or '》' ? 1
                : text[at] is '“' or '《' ? -1
                : 0;
            if (depth == 0 && text[at] is '，' or '；' or '。' or '：')
            {
                break;
            }
            // What the mark at the start parts is the figure before it.
            items += depth == 0 && at > start && text[at] is '、' or '和' or '及' ? 1 : 0;
            names += depth == 0 && at > start && text[at] is '和' or '及' && IsInside(text, at, start, end) ? 1 : 0;
            items += depth == 0 && text[at] == '与' && at > start && text[at - 1] is '”' or '》' ? 1 : 0;
            // Quoted names stand side by side without a mark: “甲”“乙”两个.
            items += depth == 0 && text[at] == '“' && at > start && text[at - 1] == '”' ? 1 : 0;
        }
        return items > 1 ? items : 0;
    }

    // 城市治理和|新城建设|4场: an item, where 平台和中心|建设|4个 would be a verb.
    private static bool IsBuilding(string text, int start, int end)
    {
        var item = text.AsSpan(start, end - start);
        item = item[(item.LastIndexOfAny('、', '和', '及') + 1)..];
        return item.Length > ShortestBuilding && item.EndsWith("建设");
    }

    private const int ShortestBuilding = 3;

    // A list has one 和, before its last item; one that another joint follows is a name's.
    private static bool IsInside(string text, int at, int start, int end) =>
        at > start
        && text[at - 1] is not ('”' or '》')
        && text.AsSpan(at, Math.Min(JointReach, end - at)).Contains('、');

    private const int JointReach = 8;
}
