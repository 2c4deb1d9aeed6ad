using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds units of bodies by the office of whoever heads them, whose title repeats the unit's noun or goes with it: 某省商务厅流通处
/// in …流通处处长, 某市水务局节水办 in …节水办主任. The unit's name reaches back to the clause's beginning.
/// </summary>
internal sealed class TitledUnitRecognizer : IRecognizer
{
    private const int MostTokens = 10;
    private const int Longest = 22;
    private const int Shortest = 5;

    // 流通|处处长: the unit's noun and the title are one word to the segmentation.
    private const string Doubled = "处处长";

    // 感染|科主任 as well.
    private const string OfWard = "科主任";
    private static readonly WordSet Physicians = new([
        "主任",
        "副主任",
        "护士长",
        "主任医师",
        "副主任医师",
        "医生",
        "医师",
    ]);
    private static readonly WordSet Titles = new([.. Grammar.Offices.Words, .. Physicians.Words, Doubled, OfWard]);

    private static readonly WordSet OfDirector = new(["室", "办", "中心", "办公室", "部"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, Titles); i < text.Count; i = text.Next(i + 1, Titles))
        {
            var doubled = text[i] is Doubled or OfWard;
            var ward = text[i] is OfWard || (text[i - 1] is [_, .., '科'] && Physicians.Contains(text[i]));
            if (!doubled && !ward && !Heads(text[i], text.SpanOf(IsRestOfUnit(text, i - 1) ? i - 2 : i - 1, i - 1)))
            {
                continue;
            }
            var end = doubled ? text.Start(i) + 1 : text.End(i - 1);
            var (first, named, hospital) = (i, false, false);
            while (first > 0 && i - first < MostTokens && Belongs(text, first - 1))
            {
                first--;
                hospital |= text[first].EndsWith("医院") || text[first].EndsWith("卫生院");
                named |=
                    PhraseWords.IsProper(text, first)
                    || IsFirmWithBrand(text, first)
                    || text.IsPlace(first)
                    || text.IsOneOf(first, LevelBodyRecognizer.Levels);
            }
            if (
                named
                && hospital | !ward
                && i - first >= (doubled ? 2 : 3)
                && end - text.Start(first) is >= Shortest and <= Longest
                && Begins(text, first)
            )
            {
                candidates.Add(new Candidate(text.Start(first), end, EntityCategory.Organization, 0.8));
            }
        }
    }

    // 处长 of a 处, 副科长 of a 科; 主任 of an office or a centre.
    private static bool Heads(ReadOnlySpan<char> title, ReadOnlySpan<char> unit) =>
        title is [.., '处' or '科' or '班' or '队' or '庭' or '所' or '站' or '部', '长']
            ? unit[^1] == title[^2]
            : (title.EndsWith("主任") && OfDirector.LongestEnd(unit) > 0)
                || (unit is [_, _, .., '部'] && title is "总经理" or "副总经理" or "经理" or "副经理" or "总监");

    // 政企|部: the dictionary lacks the unit's name.
    private static bool IsRestOfUnit(TokenizedText text, int token) =>
        text[token] is "部" && text.Kind(token - 1) == TokenKind.Word && text[token - 1].Length == 2;

    // 云帆|集团|战略部: a firm's noun behind its brand.
    private static bool IsFirmWithBrand(TokenizedText text, int token) =>
        text[token] is "集团" or "公司"
        && text.Kind(token - 1) == TokenKind.Word
        && (text[token - 1].Length == 1 || text.Tag(token - 1) is "vn" or "ns" or "nz" or "x")
        && text.Kind(token - 2) == TokenKind.Word;

    private static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Word or TokenKind.Latin or TokenKind.Number
        && text.Tag(token) is not ("p" or "u" or "uj" or "ul" or "r" or "d" or "t" or "title")
        && (
            text[token].Length == 1
            || text[token] is "与" or "和" or "服务" or "提升" or "推广"
            || !text.IsOneOf(token, Grammar.Boundaries)
        );

    // At a clause's beginning, or behind a small word that takes a person.
    private static bool Begins(TokenizedText text, int first) =>
        text.Tag(first) is not ("c" or "v" or "f" or "m")
        && (
            text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space
            || text[first - 1] is "据" or "对" or "向" or "由" or "是" or "的"
        );
}
