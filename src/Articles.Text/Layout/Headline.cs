using System.Buffers;
using Articles.Lexicon;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>Tells the lines that could be an article's title, and finds the one above a line of facts.</summary>
internal static class Headline
{
    private const int Shortest = 5;
    private const int Longest = 60;
    private const int LongestCry = 9;
    private const int LongestName = 4;
    private const int ShortestOffice = 4;
    private const float PlainlyAcross = 6;
    private const string LineSigns = "。；";
    private static readonly string[] Salutations = ["各位", "尊敬的", "亲爱的", "同志们", "朋友们", "女士们", "先生们"];
    private static readonly string[] Subtitles = ["——", "--", "—"];

    /// <summary>Whether a line could be a title: short and no sentence, though it may ask or exclaim.</summary>
    public static bool CanBe(ReadOnlySpan<char> line)
    {
        if (
            line.Length is < Shortest or > Longest
            || line.IndexOfAny(LineSigns) >= 0
            || line[^1] is '，' or '、' or ',' or '：' or ':' or '…'
            || LayoutLine.BeginsParagraph(line)
            || (line[^1] == '！' && StartsWithAny(line, Salutations))
        )
        {
            return false;
        }
        var bare = line.TrimEnd(CharacterClass.Closers);
        // One question or exclamation at the end, none before: two are the beginning of prose.
        return bare.Length > 0
            && HasLetter(bare)
            && bare[..^1].IndexOfAny("！？") < 0
            && Facts.DateLine.Read(line) is null;
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a line above facts could be one: accounts cry out first what it is about (<c>好消息！新馆开放</c>).</summary>
    private static bool CanBeAboveFacts(ReadOnlySpan<char> line)
    {
        var cry = line.IndexOfAny('！', '？');
        return CanBe(line)
            || (
                cry is > 0 and < LongestCry
                && line.Length <= Longest
                && line[(cry + 1)..].TrimStart("！？ ") is { Length: > 0 } rest
                && CanBe(rest)
            );
    }

    /// <summary>
    /// The title above a line of facts: the line before it, or the one before a subtitle that a dash opens and before the
    /// offices that issued the paper; null when none of them could be one.
    /// </summary>
    public static string? Above(string text, IReadOnlyList<TextLine> lines, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var line = lines[i].Of(text).Trim();
            if (!IsSubtitle(line) && !Byline.Is(line) && !IsAuthor(line) && !(i > 0 && IsIssuer(line)))
            {
                return CanBeAboveFacts(line) ? $"{UpperHalf(text, lines, i, line)}{line}" : null;
            }
        }
        return null;
    }

    /// <summary>
    /// Whether a line names an office or a house that issues papers, and nothing else: <c>城北市统计局</c>; no news of one
    /// (<c>城北市成立统计局</c>).
    /// </summary>
    public static bool IsIssuer(ReadOnlySpan<char> line) =>
        line.Length <= LongestIssuer
        && CharacterClass.EndsWithAny(line, Issuers)
        && line.IndexOfAnyExceptInRange(Ideographs.First, Ideographs.Last) < 0
        && line.IndexOfAny(Founding) < 0;

    private const int LongestIssuer = 20;
    private static readonly string[] Issuers =
    [
        "统计局",
        "调查队",
        "调查总队",
        "财政局",
        "财政厅",
        "委员会",
        "发展改革委",
        "人民政府",
        "政府办公室",
        "政府办公厅",
        "报社",
        "通讯社",
        "杂志社",
    ];
    private static readonly SearchValues<string> Founding = SearchValues.Create(
        ["成立", "组建", "设立", "揭牌", "挂牌", "走进"],
        StringComparison.Ordinal
    );

    /// <summary>
    /// The line above a title, where the break between both cuts a word or a phrase; empty where it stands for itself: a
    /// title's two halves that a break sets apart can't be told from a title and the line above it.
    /// </summary>
    private static ReadOnlySpan<char> UpperHalf(
        string text,
        IReadOnlyList<TextLine> lines,
        int index,
        ReadOnlySpan<char> lower
    )
    {
        var upper = index > 0 ? lines[index - 1].Of(text).Trim() : [];
        return
            CanBe(upper)
            && upper.Length + lower.Length <= Longest
            && (Columns.Runs(upper, lower, PlainlyAcross) || CutPhrase.Is(upper, lower))
            ? upper
            : [];
    }

    /// <summary>A name with an office: <c>张三（市图书馆馆长）</c>.</summary>
    private static bool IsAuthor(ReadOnlySpan<char> line) =>
        line.IndexOfAny('（', '(') is >= 2 and <= LongestName and var open
        && line[^1] is '）' or ')'
        && line.Length - open - 2 >= ShortestOffice
        && line[..open].IndexOfAnyExceptInRange(Ideographs.First, Ideographs.Last) < 0;

    private static bool IsSubtitle(ReadOnlySpan<char> line) =>
        line.IsEmpty || (line[0] is '（' or '(' && line[^1] is '）' or ')') || StartsWithAny(line, Subtitles);

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] openers)
    {
        foreach (var opener in openers)
        {
            if (line.StartsWith(opener))
            {
                return true;
            }
        }
        return false;
    }
}
