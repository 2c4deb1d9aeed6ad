using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a measured noun from the places beside it.</summary>
internal static class NounPlaces
{
    /// <summary>Where a noun begins after the place that it holds in.</summary>
    /// <remarks>在地铁站内|平均速率: where it holds is not what is measured.</remarks>
    public static int After(string text, int start, int end)
    {
        if (start >= end || text[start] != '在' || WholeWords.Holds(text, start, end))
        {
            return start;
        }
        for (var at = start + 2; at + 2 < end; at++)
        {
            if (text[at] is '内' or '中' or '上' or '下' or '里' && !WholeWords.Holds(text, at, end))
            {
                return at + 1;
            }
        }
        // 在甲平台的|粉丝总量, 在这个|总投资5亿元的项目: the measure is past the place.
        if (MeasureWords.EndsWith(text, new TextSpan(start, end - start)))
        {
            var de = text.AsSpan(start, end - start).LastIndexOf('的');
            var these = Demonstratives.LengthAt(text, start + 1, end);
            return de > 0 && start + de + 2 < end ? start + de + 1
                : these > 0 ? start + 1 + these
                : start;
        }
        // 在甲市|部署: the verb is all that there is.
        if (Verbs.GoverningBefore(text, start, end) is var last and > 1)
        {
            return end - last;
        }
        // 在甲市|建设|换电站: the verb's object is past the place.
        for (var at = start + 2; at + 2 < end; at++)
        {
            if (Verbs.GoverningAt(text, at, end) is var verb and > 1 && at + verb < end)
            {
                return at + verb;
            }
        }
        return start;
    }

    private static readonly WordList Demonstratives = new("这个 这座 这条 这项 那个 该 一个 一座 一项 这一");

    /// <summary>Where a noun begins after what says where it lies.</summary>
    /// <remarks>位于两县之间的|隧道: where a thing lies is not its name.</remarks>
    public static int AfterSite(string text, int start, int end)
    {
        var de = Sites.LengthAt(text, start, end) > 0 ? text.AsSpan(start, end - start).LastIndexOf('的') : -1;
        return de > 0 && start + de + 2 < end ? start + de + 1 : start;
    }

    private static readonly WordList Sites = new("位于 坐落于 坐落在 地处 处于 隶属于 来自");

    /// <summary>Where a noun ends before the place that stands behind it.</summary>
    /// <remarks>使用率|在训练集群|达到95%, 短信已|向群众发送|90万条: where and to whom is no part of the noun.</remarks>
    public static int Before(string text, int start, int end)
    {
        for (var at = end - 3; at > start + 1; at--)
        {
            if (
                text[at] is '在' or '向'
                && !WholeWords.Holds(text, at, end)
                // 涨幅在一成以上的|基金: the place is an attribute's.
                && !text.AsSpan(at, end - at).Contains('的')
                && (
                    (text[at] == '在' && MeasureWords.Class.LengthBefore(text, start, at) > 0)
                    || Verbs.GoverningBefore(text, at, end) > 1
                    || Sendings.LengthBefore(text, at, end) > 0
                )
            )
            {
                while (at > start + 2 && text[at - 1] is '已' or '均' or '都' or '也' or '还' or '将' or '可')
                {
                    at--;
                }
                return at;
            }
        }
        return end;
    }

    private static readonly WordList Sendings = new("发送 发出 投放 发放 布局 落地 推送 派发 交付 供应 输送 捐赠");
}
