using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds a measure that a comma parts from its figures: 用户普及率，将从11%增至60%.</summary>
internal static class Topic
{
    private const int Longest = 32;

    private const int LongestNoun = 20;
    private static readonly WordList Standing = new("出现在 来自 发生在 出自 是在");
    private static readonly WordList Ranks = new(
        "位居 位列 名列 排名 稳居 跃居 排在 居全国 居全省 居全市 居全球 居世界 居第"
    );
    private static readonly WordList Turns = new("止跌 企稳 止跌企稳 触底 见底");
    private static readonly WordList Limits = new("涨停 跌停 大跌 大涨 扭亏为盈 由负转正 由亏转盈");
    private static readonly WordList Adverbs = new(
        "继续 首次 持续 稳步 进一步 有所 明显 大幅 显著 逐步 不断 再次 小幅 快速 高速 迅速 较快 平稳 稳定 良好 强劲 稳健 大幅度 两位数 双位数 保持 实现 呈现 呈"
    );
    private static readonly WordList Moves = new(
        "最高 最低 最大 最多 最快 最少 居首 加大 加码 扩张 走高 走低 攀升 提速 回暖 向好 改善 翻番 翻倍"
    );
    private static readonly WordList Courses = new("态势 势头 趋势 的态势 的势头 的趋势");

    /// <summary>The clause before, if it is nothing but a measure; else empty.</summary>
    public static TextSpan Before(string text, ClauseFigures clause, MentionIndex mentions)
    {
        var end = clause.Span.Offset - 1;
        if (clause.Before != '，' || end <= clause.Sentence.Offset || text[end] != '，')
        {
            return default;
        }
        var start = end;
        while (start > clause.Sentence.Offset && text[start - 1] is not ('，' or '；' or '：' or '、'))
        {
            start--;
            if (end - start > Longest)
            {
                return default;
            }
        }
        end = BeforeChange(text, start, end);
        // 单日最高客流|出现在5月1日，达到38万人次: where or when it was so is told by the way.
        var standing = Standing.IndexIn(text, start, end);
        end = standing > start ? standing : end;
        // 营收|位居全国第二，为15亿元.
        end = Ranks.IndexIn(text, start, end) is var rank && rank > start ? rank : end;
        // 甲公司|营收再创新高，达15亿元: whose it is is no part of the measure.
        start = mentions.At(start) is { } owner && owner.Offset == start && owner.End < end ? owner.End : start;
        start += start < end && text[start] == '的' ? 1 : 0;
        if (start + 5 < end && text[start + 4] == '年' && char.IsAsciiDigit(text[start]))
        {
            start += 5;
        }
        // 收成较往年的平均水平，高出了两吨: what it is compared with is no part of the measure.
        end = ComparedWith.Find(text, start, start, end) is var compared && compared > start ? compared : end;
        var day = text.AsSpan(start, Math.Max(0, end - start)).LastIndexOf('日');
        start += day > 0 && char.IsAsciiDigit(text[start + day - 1]) ? day + 1 : 0;
        if (end - start > LongestNoun)
        {
            return default;
        }
        var noun = text[start..end];
        var topic = new TextSpan(start, end - start);
        if (MeasureWords.Length(noun) > 0)
        {
            return MeasureOwner.Part(text, topic, mentions, subject: null).Noun;
        }
        return
            (standing > start && noun.Contains('最'))
            || (SetsOut(text, clause.Span) && Fronted.Tag(text, start, end) is ['n', ..])
            ? topic
            : default;
    }

    // Where the measure ends before what it did.
    private static int BeforeChange(string text, int start, int end)
    {
        // 有息负债规模|首次下滑，由2万亿元减少至1.8万亿元, 收入|保持良好增长态势，达到8亿元: its rise or fall is told again by the figures.
        end -= Courses.LengthBefore(text, start, end);
        var verb = Math.Max(
            Math.Max(Verbs.Changes.LengthBefore(text, start, end), Limits.LengthBefore(text, start, end)),
            Math.Max(Records.LengthBefore(text, start, end), Moves.LengthBefore(text, start, end))
        );
        end -= verb;
        while (verb > 0 && Adverbs.LengthBefore(text, start, end) is var adverb and > 0)
        {
            end -= adverb;
        }
        // 客单价|止跌并持续回升.
        if (verb > 0 && end > start && text[end - 1] is '并' or '且')
        {
            end -=
                1
                + Math.Max(Turns.LengthBefore(text, start, end - 1), Verbs.Changes.LengthBefore(text, start, end - 1));
        }
        return end;
    }

    // 违规资金，由2021年的979万元降至…: whatever noun stands before it is what falls.
    private static bool SetsOut(string text, TextSpan clause) =>
        clause.Length > 1 && text[clause.Offset] is '由' or '从' && char.IsAsciiDigit(text[clause.Offset + 1]);
}
