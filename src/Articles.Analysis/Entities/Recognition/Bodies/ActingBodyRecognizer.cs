using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the firms whose names are common words too where they act or own as a firm does: 苹果公司, 小米发布…, 联想CEO, 苹果的iOS.
/// A firm that the article names with its form (苹果公司) or its trade (中兴通讯) is meant by the bare name as well.
/// </summary>
internal sealed class ActingBodyRecognizer : IRecognizer
{
    private const int FormLength = 2;
    private const int ShortestLonger = 4;
    private const int LongestName = 5;

    private static readonly CharacterSet Beginnings = new(Grammar.AmbiguousBodies.Words.Select(static x => x[0]));

    // Even where the firm is named, these words mostly mean what they say.
    private static readonly WordSet Everyday = WordTable.Set("acting", "everyday");
    private static readonly WordSet Does = WordTable.Set("acting", "does");
    private static readonly WordSet Has = WordTable.Set("acting", "has");
    private static readonly WordSet HasToo = WordTable.Set("acting", "has-too");
    private static readonly WordSet Managers = WordTable.Set("acting", "managers");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lent = LentSet<string>.Take();
        var named = lent.Items;
        for (var i = 0; i < text.Count; i++)
        {
            if (!Beginnings.Contains(text.Text[text.Start(i)]) || text[i].Length is < 2 or > LongestName)
            {
                continue;
            }
            // 苹果公司, 联想集团 and 中兴通讯 are words of the dictionary or of the tables.
            if (text[i].Length >= ShortestLonger && IsLonger(text, i))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.7));
                AddName(named, text[i][..^FormLength]);
            }
            else if (Grammar.AmbiguousBodies.Contains(text[i]))
            {
                if (text[i + 1] is "公司" or "集团")
                {
                    AddName(named, text[i]);
                }
                if (Acts(text, i))
                {
                    candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.5));
                }
            }
        }
        if (named.Count == 0)
        {
            return;
        }
        for (
            var i = text.Next(0, Grammar.AmbiguousBodies);
            i < text.Count;
            i = text.Next(i + 1, Grammar.AmbiguousBodies)
        )
        {
            if (named.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[i]) && MayBeNamed(text, i))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.4));
            }
        }
    }

    private static bool IsLonger(TokenizedText text, int token) =>
        Grammar.AmbiguousBodies.Contains(text[token][..^FormLength])
        && (text[token].EndsWith("公司") || text[token].EndsWith("集团") || Grammar.Bodies.Contains(text[token]));

    private static void AddName(HashSet<string> named, ReadOnlySpan<char> name)
    {
        if (!Everyday.Contains(name))
        {
            named.Add(name.ToString());
        }
    }

    // 联想集团…，由此联想到: a verb is the firm only where it acts as one.
    private static bool MayBeNamed(TokenizedText text, int token) =>
        text.Tag(token) is not ['v', ..] ? text.Tag(token - 1) is not "q"
        : Begins(text, token) ? text[token + 1] is not ("到" or "起" or "出")
        : text.IsOneOf(token + 1, Does) || text.IsOneOf(token + 1, Has) || text.IsOneOf(token + 1, Managers);

    private static bool Acts(TokenizedText text, int token)
    {
        var (before, next) = (token - 1, token + 1);
        if (text.IsPlace(before) || text[before] is "中国")
        {
            return false;
        }
        if (Sells(text, token))
        {
            return true;
        }
        if (Everyday.Contains(text[token]))
        {
            return Begins(text, token) && (text[next] is "发布" or "宣布" || Managers.Contains(text[next]));
        }
        return Has.Contains(text[next])
            || Managers.Contains(text[next])
            || (Begins(text, token) && (ActsOrHas(text, next) || Tells(text, next) || Owns(text, next)))
            // 华为中兴以外: two firms side by side.
            || (Grammar.Bodies.Contains(text[before]) && EndsPair(text, next));
    }

    // 荣耀|出货|1000万部, 理想|销量|0.91万辆: in a list of firms, even of everyday words.
    private static bool Sells(TokenizedText text, int token) =>
        Begins(text, token)
        && text.IsOneOf(token + 1, Sold)
        && (text.Kind(token + 2) == TokenKind.Number || text.Kind(token + 3) == TokenKind.Number);

    private static readonly WordSet Sold = WordTable.Set("acting", "sold");

    private static bool ActsOrHas(TokenizedText text, int next) =>
        Does.Contains(text[next])
        || HasToo.Contains(text[next])
        || (Grammar.Offices.Contains(text[next]) && text[next].Length > 2);

    private static bool Begins(TokenizedText text, int token) =>
        token == 0
        || text.Kind(token - 1) is TokenKind.Mark or TokenKind.Space
        || text[token - 1] is "由" or "据" or "被" or "让" or "而" or "但" or "随着";

    // 菜鸟数据显示.
    private static bool Tells(TokenizedText text, int next) => text[next] is "数据" && text[next + 1] is "显示";

    // 苹果的iOS.
    private static bool Owns(TokenizedText text, int next) =>
        text[next] is "的" && text.Kind(next + 1) is TokenKind.Latin;

    private static bool EndsPair(TokenizedText text, int next) =>
        text.Mark(next) is '、' or '，' || text[next] is "等" or "以外" or "之外" or "在内";
}
