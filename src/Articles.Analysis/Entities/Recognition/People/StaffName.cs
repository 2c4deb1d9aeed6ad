using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>
/// A person's name right behind the body that they belong to (云上大学李某某教授、星澜研究院张某等): Chinese puts both together
/// with nothing between them, so that only the noun that ends the body's name parts them.
/// </summary>
internal static class StaffName
{
    // What is put behind a name and seldom stands for people at large.
    private static readonly WordSet Addressed = new([
        "同志",
        "先生",
        "女士",
        "院士",
        "教授",
        "副教授",
        "研究员",
        "副研究员",
        "博士",
    ]);
    private static readonly WordSet Says = WordTable.Set("people", "says");

    /// <summary>
    /// The offset after the name that begins at a token behind a body or a title, or between a verb and a title; 0 if none does.
    /// </summary>
    public static int EndAt(TokenizedText text, int token)
    {
        if (BelongingEnd(text, token) is > 0 and var belonging)
        {
            return belonging;
        }
        if (
            token < 1
            || text.Kind(token) != TokenKind.Word
            || text[token].Length > 3
            || PersonName.SurnameLength(text[token]) == 0
            || !(EndsBody(text, token - 1) || text.IsOneOf(token - 1, Grammar.PersonalTitles) || Takes(text, token - 1))
        )
        {
            return 0;
        }
        var start = text.Start(token);
        var length = PersonName.LengthAt(text, start);
        if (
            length == 0
            // 党委|宣传部|部长: a department.
            || text.Text[start + length - 1] is '部' or '局' or '处' or '室' or '队' or '站' or '所' or '厂'
            || text.IsPlace(token)
            || text.IsOneOf(token, Grammar.Generic)
            || !IsSpelledAsName(text, token, start + length)
        )
        {
            return 0;
        }
        var end = start + length;
        var next = end < text.Text.Length ? text.TokenAt(end) : -1;
        if (Takes(text, token - 1))
        {
            // 由苏大教授领衔: schools in short.
            return
                !PersonName.IsRare(text, start)
                && text.IsOneOf(next, Addressed)
                && text.Text[end - 1] is not ('大' or '师' or '院' or '科')
                ? end
                : 0;
        }
        return (next >= 0 && IsTitleOfPerson(text, next)) || (!PersonName.IsRare(text, start) && EndsItem(text, next))
            ? end
            : 0;
    }

    private const int NameLength = 3;

    // 云上大学的李某某、…, 来自云上大学的李某某获奖: three characters that can only be a name.
    private static int BelongingEnd(TokenizedText text, int token)
    {
        if (token < 2 || text[token - 1] is not "的" || !EndsBody(text, token - 2))
        {
            return 0;
        }
        var start = text.Start(token);
        // 甲大学的李国平|和来自乙银行的…, though the dictionary joins 平和.
        if (
            start + NameLength < text.Text.Length
            && PersonName.SurnameLength(text[token]) == 1
            && text.Text.AsSpan(start + NameLength).StartsWith("和来自")
        )
        {
            return start + NameLength;
        }
        var end = start + PersonName.LengthAt(text, start);
        return
            end - start == NameLength
            && end < text.Text.Length
            && !PersonName.IsRare(text, start)
            && !text.IsPlace(token)
            && IsSpelledAsName(text, token, end)
            && Grammar.HeadAtEnd(text.Text.AsSpan(start, 3)) is null
            && (
                text.Text[end] is '、'
                || text.Text.AsSpan(end).StartsWith("和来自")
                || text[text.TokenAt(end)] is "获奖" or "组队" or "夺冠" or "出席" or "主持"
                || text.IsOneOf(text.TokenAt(end), Says)
            )
            ? end
            : 0;
    }

    /// <summary>Whether a stretch ends in such a name, so that it is no body's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The stretch's first token.</param>
    /// <param name="last">Its last token.</param>
    public static bool Ends(TokenizedText text, int first, int last)
    {
        for (var i = last; i > first && i > last - 3; i--)
        {
            if (EndAt(text, i) == text.End(last))
            {
                return true;
            }
        }
        return false;
    }

    // 纪念陈某同志, 由李某教授: a verb or a preposition before the name and its title.
    private static bool Takes(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && (text.Tag(token) is "p" or "c" || (text.Tag(token) is "v" && text[token].Length > 1));

    private static bool EndsBody(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && (
            text.HeadAt(token) is { Category: EntityCategory.Organization, Strength: Strength.Sure, Word.Length: > 1 }
            || (text.IsOneOf(token, Grammar.Bodies) && text[token] is [_, .., '院' or '所' or '学'])
            // 甲省移动|李某副总经理.
            || (PhraseWords.IsTrade(text, token) && text.IsPlace(token - 1))
        );

    // 劳|凯|声, 王小明: a surname and characters by themselves, or what the dictionary calls a name; 金融|学 is a field.
    private static bool IsSpelledAsName(TokenizedText text, int token, int end)
    {
        if (text.End(token) == end)
        {
            // 康复, 卓越: names that are common words, too, need a title that few words stand before.
            return text.Tag(token) is ['n', 'r', ..]
                && (
                    text[token].Length > 2
                    || text.IsOneOf(token - 1, Grammar.PersonalTitles)
                    || text.IsOneOf(text.TokenAt(Math.Min(end, text.Text.Length - 1)), Addressed)
                );
        }
        // 和|原|董事长, 向|老|员工.
        if (
            text.Tag(token) is "p" or "c" or "d" or "r"
            || text.Text[end - 1] is '原' or '前' or '老' or '新' or '女' or '男'
        )
        {
            return false;
        }
        var isName = PersonName.SurnameLength(text[token]) == text[token].Length;
        // 甲大学高|水平|教师 is a kind; 甲大学罗|长春|教授 can only be a name.
        var isSure =
            EndsBody(text, token - 1)
            && end < text.Text.Length
            && text.IsOneOf(text.TokenAt(end), Addressed)
            && !PersonName.IsRare(text, text.Start(token));
        for (var i = token + 1; isName && !isSure && i < text.Count && text.Start(i) < end; i++)
        {
            isName =
                text.Tag(i) is ['n', 'r', ..] or "x"
                || (text[i].Length == 1 && text.Tag(i) is not ("p" or "c" or "d" or "r" or ['u', ..]));
        }
        return isName;
    }

    private static bool IsTitleOfPerson(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.PersonalTitles) || (text.IsOneOf(token, Grammar.Offices) && text[token].Length > 1);

    private static bool EndsItem(TokenizedText text, int next) =>
        text.Mark(next) is '、' or '，' or '。' or '；'
        || (next >= 0 && (text[next] is "等" or "参加" or "出席" or "主持" || text.IsOneOf(next, Says)));
}
