using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds ships, satellites and machines that are called by a name and a number (云帆一号, 云帆26号) or a name and a code of letters
/// and digits (云帆S07).
/// </summary>
internal sealed class NumberedThingRecognizer : IRecognizer
{
    private const int LongestShip = 6;

    private static readonly WordSet After = new([
        "线",
        "楼",
        "院",
        "门",
        "文",
        "井",
        "泊位",
        "机组",
        "高炉",
        "馆",
        "厅",
        "车间",
        "码头",
        "公路",
        "产线",
        "生产线",
        "楼栋",
        "公告",
        "文件",
    ]);
    private static readonly WordSet Sailing = WordTable.Set("ships", "");
    private static readonly SearchValues<char> Sites = SearchValues.Create(
        "路街弄道巷村组楼栋线井站门馆厅院库区园厂港坝桥隧口位炉矿电令告式案第编"
    );

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text.Kind(i) == TokenKind.Word && text.LastCharacter(i) is not ('号' or '舰') && !IsSign(text, i + 1))
            {
                continue;
            }
            // “极地”号起航: the quotation is the ship's name.
            if (
                text[i] is "号"
                && text.Mark(i - 1) == '”'
                && text.Partner(i - 1) is >= 0 and var open
                && text.Start(i - 1) - text.End(open) is >= 2 and <= LongestShip
                && text.IsOneOf(i + 1, Sailing)
            )
            {
                candidates.Add(new Candidate(text.End(open), text.Start(i - 1), EntityCategory.Product, 0.6));
                continue;
            }
            if (text.Kind(i) is TokenKind.Mark or TokenKind.Space)
            {
                continue;
            }
            if (IsWarship(text, i) || IsShip(text, i))
            {
                candidates.Add(new Candidate(text.Start(i - 1), text.End(i), EntityCategory.Product, 0.55));
                continue;
            }
            var end =
                NumberEnd(text, i) is > 0 and var number ? number
                : IsCode(text, i) ? text.End(i)
                : 0;
            if (
                end > 0
                && NameBefore(text, i, ownWord: end == text.End(i) && text.Kind(i) == TokenKind.Latin)
                    is >= 0
                        and var first
            )
            {
                candidates.Add(new Candidate(text.Start(first), end, EntityCategory.Product, 0.45));
            }
        }
    }

    private static bool IsSign(TokenizedText text, int token) =>
        text.LastCharacter(token) == '号' && text[token] is "号";

    // 一号, 26号: where the number ends that begins at a token; 0 if there is none, or what it counts follows.
    private static int NumberEnd(TokenizedText text, int token)
    {
        var one = text[token] is [.., '号'] and not ['号'] && IsNumeral(text[token][..^1]);
        var digits = text.Kind(token) == TokenKind.Number && text[token].Length <= 2 || IsNumeral(text[token]);
        var last =
            one ? token
            : digits && text[token + 1] is "号" ? token + 1
            : -1;
        return last < 0 || After.LongestStart(text.Text.AsSpan(text.End(last))) > 0 ? 0 : text.End(last);
    }

    // 一, 二十, 四十二.
    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length is >= 1 and <= 3 && word.IndexOfAnyExcept(NameNumerals.OfChinese) < 0;

    // 甲省舰, 甲城舰: warships are called by a province or a city.
    private static bool IsWarship(TokenizedText text, int token) =>
        text[token] is "舰" && text.IsPlace(token - 1) && text[token - 1].Length == 2;

    // 云帆者号下潜, 云帆号科考船: a word before 号 that is what sails or what it does.
    private static bool IsShip(TokenizedText text, int token) =>
        text[token] is "号"
        && text.Kind(token - 1) == TokenKind.Word
        && text[token - 1].Length is 2 or 3
        && text.Tag(token - 1) is ['n', ..] or "x"
        && !Sites.Contains(text[token - 1][^1])
        && text.IsOneOf(token + 1, Sailing);

    // S07, LH-W9: a capital letter and a digit.
    private static bool IsCode(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        && text[token].Length is >= 2 and <= 8
        && char.IsAsciiLetterUpper(text[token][0])
        && text[token].ContainsAnyInRange('0', '9')
        && !text.IsOneOf(token, Grammar.Codes);

    // One word of two or three characters that is a name, or two characters that no word covers; -1 otherwise.
    private static int NameBefore(TokenizedText text, int token, bool ownWord)
    {
        var before = token - 1;
        if (text.Kind(before) != TokenKind.Word || Sites.Contains(text[before][^1]) || text.IsPlace(before))
        {
            return -1;
        }
        if (text[before].Length is 2 or 3)
        {
            var known = text.Tag(before) is "nz" or "x" or "nrt";
            return
                !text.IsOneOf(before, Grammar.Generic)
                && !text.IsOneOf(before, Grammar.Boundaries)
                && !text.IsOneOf(before, Grammar.Bodies)
                && (known || (!ownWord && text.Tag(before) is "n" && text.HeadAt(before) is null))
                ? before
                : -1;
        }
        return
            !ownWord
            && text[before].Length == 1
            && text[before - 1].Length == 1
            && text.Kind(before - 1) == TokenKind.Word
            && text.Tag(before) is not ("p" or "c" or "u" or "uj" or "ul" or "m" or "d" or "r")
            && (
                text.Tag(before - 1) is not ("p" or "c" or "u" or "uj" or "ul" or "m" or "d" or "r" or "v")
                // 。和瑞一号: nothing stands before it that 和 could join.
                || (
                    text[before - 1] is "和" && text.Kind(before - 2) is TokenKind.Mark && text.Mark(before - 2) != '、'
                )
            )
            ? before - 1
            : -1;
    }
}
