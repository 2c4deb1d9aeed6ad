using System.Buffers;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds newsrooms by how an article credits them: 云上经济观察记者 周海平, 云帆之家 6月9日消息 or 云上网讯 at a paragraph's
/// beginning, 接受云上周刊记者采访, 云上煤炭网数据显示.
/// </summary>
internal sealed class CreditedMediaRecognizer : IRecognizer
{
    private const int MostTokens = 6;
    private const int Longest = 10;
    private const int Shortest = 2;
    private const int ShortestSite = 3;

    private static readonly SearchValues<char> Lasts = SearchValues.Create("\n受诉对向据台网");
    private static readonly WordSet Endings = WordTable.Set("media", "ending");
    private static readonly WordSet NeverFirst = WordTable.Set("media", "never-first");
    private static readonly WordSet NeverLast = WordTable.Set("media", "never-last");
    private static readonly WordSet Kinds = WordTable.Set("media", "kind");
    private static readonly WordSet Says = WordTable.Set("media", "says");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        AddAtBeginning(text, 0, candidates);
        for (var i = text.NextEnding(0, Lasts); i < text.Count; i = text.NextEnding(i + 1, Lasts))
        {
            switch (text.Text[text.End(i) - 1])
            {
                case '\n':
                    AddAtBeginning(text, i + 1, candidates);
                    break;
                case '受' or '诉' or '对' or '向' or '据' when text[i] is "接受" or "告诉" or "对" or "向" or "据":
                    if (AskerEnd(text, i + 1) is var end && end > i + 1)
                    {
                        Add(text, i + 1, end - 1, candidates);
                    }
                    break;
                case '台' when IsBroadcaster(text, i):
                case '网' when IsSite(text, i):
                    Add(text, i, i, candidates);
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddAtBeginning(TokenizedText text, int first, List<Candidate> candidates)
    {
        if (CreditEnd(text, first) is var end && end > first)
        {
            Add(text, first, end - 1, candidates);
        }
        else if (IsSource(text, first) && SourceEnd(text, first + 2) is > 0 and var source)
        {
            Add(text, first + 2, source - 1, candidates);
        }
    }

    private static void Add(TokenizedText text, int first, int last, List<Candidate> candidates)
    {
        // 甲报|乙网讯: both are known by themselves.
        if (last == first || !(text.IsOneOf(first, Grammar.Bodies) && text.IsOneOf(last, Grammar.Bodies)))
        {
            candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Organization, 0.7));
        }
    }

    // The token after the name that a paragraph's credit begins with; -1 if it begins with none.
    private static int CreditEnd(TokenizedText text, int first)
    {
        for (var end = first; end - first <= MostTokens && MayBePart(text, end - 1, first); end++)
        {
            var credit = text.Mark(end) == ' ' ? end + 1 : end;
            if (end == first)
            {
                continue;
            }
            // 甲乙丙 报道 | 公众号: whatever the name is.
            if (text[credit] is "报道" && text.Mark(text.After(credit)) is '|' or '｜')
            {
                return IsPlausible(text, first, end - 1) ? end : -1;
            }
            if (IsCredit(text, credit) || IsDateline(text, credit))
            {
                return IsMedium(text, first, end - 1) ? end : -1;
            }
        }
        return -1;
    }

    // 记者 周海平, 讯（记者…）, 获悉，.
    private static bool IsCredit(TokenizedText text, int token) =>
        text[token] switch
        {
            "记者" or "见习记者" or "首席记者" or "特约记者" or "编辑" => text.Kind(text.After(token))
                is TokenKind.Word,
            "讯" => text.Kind(token + 1) is TokenKind.Mark or TokenKind.Space or TokenKind.Number,
            "获悉" or "独家获悉" => text.Mark(token + 1) is '，',
            _ => false,
        };

    // 6月9日消息, 8月21日早间消息, 3月1日电.
    private static bool IsDateline(TokenizedText text, int token)
    {
        if (text.Kind(token) != TokenKind.Number)
        {
            return false;
        }
        var (at, seen) = (token, 0);
        foreach (var unit in (ReadOnlySpan<char>)['月', '日'])
        {
            at = text.After(at);
            seen += text[at] is [var c] && c == unit ? 1 : 0;
            at = text.After(at);
        }
        // Behind 月 stands the day's number, behind 日 what is told.
        return seen == 2
            && (IsTold(text[at]) || (text[at] is "早间" or "午间" or "晚间" && IsTold(text[text.After(at)])));
    }

    private static bool IsTold(ReadOnlySpan<char> word) => word is "消息" or "讯" or "电" or "早间消息" or "晚间消息";

    // 来源：甲, 出品 | 甲: the whole line.
    private static bool IsSource(TokenizedText text, int token) =>
        text[token] is "来源" or "文章来源" or "稿源" or "出品" or "出处" or "转自" or "公众号"
        && text.Mark(token + 1) is '：' or ':' or '|' or '｜';

    private static int SourceEnd(TokenizedText text, int first)
    {
        var end = first;
        while (
            end < text.Count
            && end - first <= MostTokens
            && text.Kind(end) is TokenKind.Word or TokenKind.Latin or TokenKind.Number
        )
        {
            end++;
        }
        return
            end > first
            && EndsLine(text, end)
            && (IsMedium(text, first, end - 1) || Grammar.Bodies.Contains(text.SpanOf(first, end - 1)))
            && PersonName.LengthAt(text, text.Start(first)) != text.End(end - 1) - text.Start(first)
            ? end
            : -1;
    }

    // 来源：甲 作者：乙 goes on with another field.
    private static bool EndsLine(TokenizedText text, int end) =>
        end >= text.Count || text.Mark(end) is '\n' || (text.Mark(end) is ' ' && text.Mark(end + 2) is '：' or ':');

    // 接受甲记者采访, 告诉甲记者, 接受甲专访, 据甲报道.
    private static int AskerEnd(TokenizedText text, int first)
    {
        for (var end = first; end - first <= MostTokens && MayBePart(text, end - 1, first); end++)
        {
            if (
                text[end] is "记者"
                || (text[end] is "采访" or "专访" && text[first - 1] is "接受")
                || (text[end] is "报道" or "消息" or "披露" && text[first - 1] is "据")
            )
            {
                return end > first && IsMedium(text, first, end - 1) ? end : -1;
            }
        }
        return -1;
    }

    private static bool MayBePart(TokenizedText text, int token, int first) =>
        token < first
        || (
            text.Kind(token) is TokenKind.Word or TokenKind.Latin or TokenKind.Number
            && text[token] is not ("的" or "等" or "在" or "和" or "与" or "了")
            && !IsMeasure(text, token)
            && !text.IsOneOf(token, Grammar.Codes)
            && (!IsVerb(text, token) || text.IsOneOf(token, Endings))
        );

    // 下午3点, 5名.
    private static bool IsMeasure(TokenizedText text, int token) =>
        text.Tag(token) is "t" or "q" or "m" or "r"
        && (text[token].Length > 1 || text.Kind(token - 1) == TokenKind.Number);

    // 走进…, 打开…: an errand of a reporter's. Single characters may be a name's, whatever words they are.
    private static bool IsVerb(TokenizedText text, int token) =>
        text[token].Length > 1 && (text.Tag(token) is "v" || text.IsOneOf(token, Grammar.Boundaries));

    // 总台记者.
    private static bool IsBroadcaster(TokenizedText text, int token) =>
        text[token] is "总台" && text[token + 1] is "记者" or "央视" or "主持人" or "新闻";

    // 煤炭网数据显示: one word that ends in 网, where a clause begins.
    private static bool IsSite(TokenizedText text, int token) =>
        text[token] is [_, _, .., '网']
        && text[token].Length >= ShortestSite
        && text.Tag(token) is "n" or "nz"
        && !Kinds.Contains(text[token])
        && Says.Contains(text[token + 1])
        && (token == 0 || text.Kind(token - 1) is TokenKind.Mark or TokenKind.Space || text[token - 1] is "据");

    private static bool IsMedium(TokenizedText text, int first, int last)
    {
        var name = text.SpanOf(first, last);
        if (!IsPlausible(text, first, last) || Kinds.Contains(name))
        {
            return false;
        }
        for (var i = first; i <= last; i++)
        {
            if (!MayBePart(text, i, first))
            {
                return false;
            }
        }
        if (Endings.LongestEnd(name) is var ending and > 0 && ending < name.Length)
        {
            return true;
        }
        var run = 0;
        for (var i = first; i <= last; i++)
        {
            run = text.Kind(i) == TokenKind.Word && text[i].Length == 1 ? run + 1 : 0;
            if (text.Kind(i) == TokenKind.Latin || run >= 2 || text.Tag(i) is "x")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsPlausible(TokenizedText text, int first, int last) =>
        text.End(last) - text.Start(first) is >= Shortest and <= Longest
        && NeverFirst.LongestStart(text.SpanOf(first, last)) == 0
        && NeverLast.LongestEnd(text.SpanOf(first, last)) == 0
        && text.Tag(last) is not ("title" or "r" or "t");
}
