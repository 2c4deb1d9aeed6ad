using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>Finds models and apps that Latin letters end or begin: 大模型TeleX2, 健康通App, “健康通” App 国际版.</summary>
internal sealed class ModelRecognizer : IRecognizer
{
    private const int LongestName = 6;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (text[i].Equals("app", StringComparison.OrdinalIgnoreCase))
            {
                AddApp(text, i, candidates);
            }
            else if (text[i - 1].EndsWith("模型") && text[i].Length >= 4 && !NamedPhrase.IsEdition(text, i - 1))
            {
                var phrase = PhraseWalker.Walk(text, i - 1, 2, joins: false);
                // 轻量级推理模型TrustX: what describes it is no part of the name.
                if (
                    !phrase.HasProper
                    && !phrase.HasBrand
                    && !phrase.HasUnknown
                    && (
                        phrase.Content == 0
                        || phrase.HasCode
                        || text[phrase.First] is [.., '级' or '型' or '式' or '化']
                    )
                )
                {
                    candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Product, 0.6));
                    continue;
                }
                candidates.Add(
                    new Candidate(
                        text.Start(phrase.First),
                        text.End(i),
                        EntityCategory.Product,
                        0.95,
                        text.Start(i),
                        text.End(i)
                    )
                );
            }
        }
    }

    private static void AddApp(TokenizedText text, int app, List<Candidate> candidates)
    {
        var before = text.Before(app);
        var first =
            text.Mark(before) == '”' && text.Partner(before) is var open and >= 0 ? open : NameBefore(text, before);
        // “甲乙通”一站式App: what it is like stands between.
        if (first == before && text.IsOneOf(first, Grammar.Describing))
        {
            (before, first) = (
                before - 1,
                text.Mark(before - 1) == '”' && text.Partner(before - 1) is var far and >= 0 ? far : before
            );
        }
        if (first > before && IsFreeEdition(text, app) && Edition(text, app) is var free && free > text.End(app))
        {
            // App外语版: an edition of the app that the article names.
            candidates.Add(new Candidate(text.Start(app), free, EntityCategory.Product, 0.6));
        }
        if (first <= before && first >= 0 && !(first == before && IsKindOfApp(text, first)))
        {
            var quoted = text.Mark(first) == '“';
            var start = text.Start(first);
            var (coreStart, coreEnd) = quoted ? (text.End(first), text.Start(before)) : (-1, -1);
            candidates.Add(
                new Candidate(start, text.End(app), EntityCategory.Product, 0.8, coreStart, coreEnd, HasEditions: true)
            );
            if (Edition(text, app) is var end && end > text.End(app))
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Product, 0.9));
            }
        }
    }

    // 工业APP, 手机App: what it is for.
    private static bool IsKindOfApp(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.Generic)
        || text[token] is "工业" or "手机" or "官方" or "第三方" or "教育" or "购物" or "办公" or "银行" or "平台";

    // In a list or at a clause's beginning, so that no brand stands before it.
    private static bool IsFreeEdition(TokenizedText text, int app) =>
        text.Mark(app - 1) is '、' or '，' or '。' or '\n' || text[app - 1] is "和" or "与" or "及";

    // A brand may hold words that names do not hold elsewhere, so only 的, 在, verbs of use and marks end it.
    private static int NameBefore(TokenizedText text, int token)
    {
        var (first, length) = (token + 1, 0);
        while (
            text.Kind(first - 1) is TokenKind.Word or TokenKind.Latin
            && !IsBorder(text[first - 1])
            && !(text[first - 1].Length > 1 && PhraseReach.IsBoundary(text, first - 1))
            && text.Tag(first - 1) is not ("r" or "t")
            && length + text[first - 1].Length <= LongestName
        )
        {
            length += text[--first].Length;
        }
        return length >= 2 ? first : token + 1;
    }

    private static bool IsBorder(ReadOnlySpan<char> word) =>
        word
            is "的"
                or "月"
                or "日"
                or "在"
                or "和"
                or "与"
                or "及"
                or "通过"
                or "点击"
                or "打开"
                or "使用"
                or "下载"
                or "登录"
                or "利用"
                or "等"
                or "研发"
                or "开发"
                or "培育"
                or "推出"
                or "上线"
                or "用"
                or "把"
                or "将"
                or "从"
                or "由"
                or "装"
                or "录入"
                or "注册"
                or "安装"
                or "关注"
                or "进入"
                or "手机"
                or "该"
                or "各类"
                or "多个"
                or "一个"
                or "个"
                or "款"
                or "升级"
                or "更新"
                or "优化"
                or "新版"
                or "旧版"
                or "老版"
                or "本"
                or "其";

    // “…” App 英文版, App国际版.
    private static int Edition(TokenizedText text, int app)
    {
        var next = text.After(app);
        var length = 0;
        for (var i = next; i < next + 3 && text.Kind(i) == TokenKind.Word; i++)
        {
            length += text[i].Length;
            if (text[i] is [.., '版'])
            {
                return length <= 4 ? text.End(i) : text.End(app);
            }
        }
        return text.End(app);
    }
}
