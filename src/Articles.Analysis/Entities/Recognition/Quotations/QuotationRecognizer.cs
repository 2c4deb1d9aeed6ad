using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Finds quoted names, told from quoted sayings by the words around the marks and the quotation's own last word.</summary>
internal sealed class QuotationRecognizer : IRecognizer
{
    private const int Longest = 30;
    private const int LongestZero = 4;

    private static readonly WordSet Known = KnownNames.Of(EntityCategory.Product);
    private static readonly WordSet PartsOfContests = WordTable.Set("events", "part of a contest");
    private static readonly WordSet Figurative = WordTable.Set("kinds", "figurative");

    // Words that end in the character of a kind, but tell none.
    private static readonly WordSet Deeds = new(["转型", "升级", "模型", "分类", "人类", "仪式"]);
    private static readonly WordSet Carriers = WordTable.Set("industries", "carrier");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；！？“—");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var run = default(QuotationRun);
        // A quotation inside another has single marks: “打开‘甲乙’小程序就行”.
        for (var i = text.Next(0, '“', '‘'); i < text.Count; i = text.Next(i + 1, '“', '‘'))
        {
            if (text.Mark(i) is '“' or '‘' && text.Partner(i) is var close and > 0)
            {
                var (start, end) = (text.End(i), text.Start(close));
                if (QuotedSum.SignBefore(text, close - 1) > i)
                {
                    AddAddends(text, i, close, candidates);
                }
                else if (QuotedList.Is(text.Text.AsSpan(start, end - start)))
                {
                    QuotedList.Add(text.Text, start, end, candidates);
                }
                else
                {
                    var verdict = end - start is >= 2 and <= Longest ? Judge(text, i, close) : null;
                    run.Take(text, i, close, verdict?.Category, candidates);
                    if (verdict is var (category, score))
                    {
                        candidates.Add(
                            EndBehind(text, close, category) is not (> 0 and var last)
                                ? new Candidate(start, end, category, score)
                            // “甲杯”乙专题赛: 甲杯 is the contest of which it is a part.
                            : PartsOfContests.LongestEnd(text.Text.AsSpan(end, last - end)) > 0
                                ? new Candidate(text.Start(i), last, category, score)
                            : new Candidate(text.Start(i), last, category, score, start, end)
                        );
                    }
                }
            }
        }
        run.End(text, candidates);
    }

    // “甲”2.0, “甲”服务网点: what belongs to the name behind the closing mark; 0 if nothing does.
    private static int EndBehind(TokenizedText text, int close, string category) =>
        category == EntityCategory.Product && VersionEnd(text, close) is > 0 and var version
            ? version
            : NameNoun.End(text, close, category);

    // “甲中心+乙产业园”双核驱动: each that its last noun makes a name.
    private static void AddAddends(TokenizedText text, int open, int close, List<Candidate> candidates)
    {
        var start = text.End(open);
        foreach (var part in text.Text.AsSpan(start, text.Start(close) - start).SplitAny('+', '＋'))
        {
            var (from, to) = (start + part.Start.Value, start + part.End.Value);
            var addend = text.Text.AsSpan(from..to);
            if (
                Grammar.HeadAtEnd(addend) is { Strength: not Strength.Weak } head
                && addend.Length >= head.Word.Length + 2
            )
            {
                candidates.Add(new Candidate(from, to, head.Category, 0.7));
            }
            // 移动新看家+甲乙助手: what a firm sells; 移动办公+云存储 are things that one does.
            else if (
                Carriers.LongestStart(addend) is > 0 and var carrier
                && addend.Length >= carrier + 2
                && !Lexicon.Words.All.Contains(addend[carrier..])
            )
            {
                candidates.Add(new Candidate(from, to, EntityCategory.Product, 0.6));
            }
        }
    }

    private static (string Category, double Score)? Judge(TokenizedText text, int open, int close)
    {
        var content = text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open));
        if (content.IndexOfAny(SentenceMarks) >= 0)
        {
            return Couplet.Is(content) ? NamedAfter(text, close) : null;
        }
        if (
            text.Kind(open + 1) == TokenKind.Latin
            && text.IsOneOf(open + 1, Grammar.Codes)
            && (close == open + 2 || text.Mark(open + 2) is '+')
        )
        {
            // “AI+一网统管”: what is added to is a product that everybody knows.
            return close == open + 4 && text.IsOneOf(open + 3, Known) ? (EntityCategory.Product, 0.8) : null;
        }
        if (Known.Contains(content) && Grammar.HeadAtEnd(content) is null or { Category: EntityCategory.Product })
        {
            return (EntityCategory.Product, 0.9);
        }
        if (IsNumberedPolicy(content))
        {
            return (EntityCategory.Document, 0.8);
        }
        if (IsNone(content))
        {
            return null;
        }
        // “i江州”, “江州i健康”: a small letter among characters begins the names of apps. “甲乙通”3.0: what has a version.
        if (IsSpelledWithLetter(content) || (content.Length <= 8 && VersionEnd(text, close) > 0))
        {
            return (EntityCategory.Product, 0.7);
        }
        if (ClassBehind.Of(text, close) is { } after)
        {
            // 名为“甲”的系统: what follows 的 is called so.
            return IsKind(content) ? null
                : after.Length > 0 ? (after, 0.85)
                : Announcement.IsNaming(text, open) ? (EntityCategory.Product, 0.7)
                : null;
        }
        if (Announcement.IsNaming(text, open))
        {
            return (EntityCategory.Product, 0.7);
        }
        if (Imagery.IsLikening(text, open) || Imagery.IsImageOfHeadline(text, open, text.End(open), text.Start(close)))
        {
            return null;
        }
        // 一区一网一平台 counts what there is of each.
        return content[0] == '一' && content[1..].Contains('一') && content.Length > 4
            ? null
            : OwnWords.Judge(text, open, close, content);
    }

    // “甲”2.0: the number of a version right behind the mark; 0 if none stands there.
    private static int VersionEnd(TokenizedText text, int close) =>
        text.Kind(close + 1) == TokenKind.Number
        && text[close + 1] is [>= '1' and <= '9', '.', >= '0' and <= '9']
        && text.Kind(close + 2) is TokenKind.Mark or TokenKind.Space
            ? text.End(close + 1)
            : 0;

    private static bool IsSpelledWithLetter(ReadOnlySpan<char> content) =>
        content.Length is >= 3 and <= 8
        && content.IndexOfAnyInRange('a', 'z') is >= 0 and var letter
        && letter < content.Length - 1
        && content[letter] is 'i' or 'e'
        // “e时代” is no app.
        && !content[(letter + 1)..].EndsWith("时代")
        && CharClass.IsHan(content[letter + 1])
        && (letter == 0 || CharClass.IsHan(content[letter - 1]))
        && !content[(letter + 1)..].ContainsAnyInRange('a', 'z');

    // “江水之阳，我心向往”文旅品牌: no more than campaigns and brands are called by a sentence.
    private static (string Category, double Score)? NamedAfter(TokenizedText text, int close) =>
        ClassBehind.Of(text, close) is { Length: > 0 } category
        && (
            category == EntityCategory.Event
            || text[close + 1].EndsWith("品牌")
            || (category == EntityCategory.Product && text[close + 2].EndsWith("品牌"))
        )
            ? (category, 0.7)
            : null;

    private static bool IsNone(ReadOnlySpan<char> content) =>
        IsPraise(content)
        || IsCount(content)
        || Figurative.Contains(content)
        // “精细化”, “一体化”: how something is done.
        || content is [_, _, '化']
        // “零距离”服务, “零差错”.
        || (content[0] is '零' && content.Length <= LongestZero)
        // “就近”服务网点: how it is done.
        || (Lexicon.Words.All.TryGetValue(content, out var word) && Lexicon.Words.Tag(word) is "d")
        // “跑起来”示范场景: a verb and its direction.
        || content is [.., '起' or '出' or '下', '来' or '去']
        || Saying.Is(content);

    // “六大行动”: how many there are.
    private static bool IsCount(ReadOnlySpan<char> content) =>
        content is [_, '大', '行', '动'] or [_, '大', '工', '程'] or [_, '大', '任', '务'] or [_, '大', '体', '系']
        && NameNumerals.ToHundreds.Contains(content[0]);

    // “最红高铁”: what somebody finds it to be; “爱婴医院”: what a body is rated as.
    private static bool IsPraise(ReadOnlySpan<char> content) =>
        Grammar.HeadAtEnd(content) switch
        {
            { Category: EntityCategory.Location } => content[0] == '最',
            { Category: EntityCategory.Organization } body => NoBody.Rated.Contains(content[..^body.Word.Length]),
            _ => false,
        };

    // “促就业20条”, “数据二十条”: policies are called by the number of their articles.
    private static bool IsNumberedPolicy(ReadOnlySpan<char> content) =>
        content.Length is >= 4 and <= 10
        && content[^1] == '条'
        && NameNumerals.ToHundreds.Contains(content[^2])
        && CharClass.IsHan(content[0])
        && content[0] != '第';

    /// <summary>
    /// Whether a quotation tells what kind a thing is (“链主型”企业) or likens it to something (“豆腐渣”工程). “链式转型”工程 says what is done.
    /// </summary>
    public static bool IsKind(ReadOnlySpan<char> content) =>
        (content is [.., '型' or '类' or '级' or '式'] && !(content.Length > 2 && Deeds.Contains(content[^2..])))
        || Figurative.Contains(content)
        // “百亿”企业, “两千亿”集群.
        || (content is [.., '百' or '千' or '万' or '亿'] && content.TrimStart(Amounts).IsEmpty);

    private const string Amounts = "一两二三四五六七八九十百千万亿";
}
