using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds projects by their official names, which say all that is done and hold verbs, joints and brackets as other names do not: behind
/// the firm whose project it is (某某有限公司智能化生产线扩能项目), and from a place, a road or a known body on
/// (某县综合服务中心（一期）养护楼项目, G108国道改扩建工程项目).
/// </summary>
internal sealed class ProjectRecognizer : IRecognizer
{
    private const int MostTokens = 20;
    private const int Longest = 40;
    private const int LongestBracket = 8;

    /// <summary>The fewest characters that say something of their own, behind a firm, from a place and from a known body on.</summary>
    private const int LeastOfFirm = 6;
    private const int LeastOfPlace = 10;
    private const int LeastOfBody = 5;

    /// <summary>Those of a road, and from a place on where the last word says what is done there.</summary>
    private const int LeastOfDeed = 6;
    private const int LeastOfRoad = 2;

    private static readonly WordSet Owners = WordTable.Set("projects", "owner");
    private static readonly WordSet Parts = WordTable.Set("projects", "part");
    private static readonly WordSet Ranks = WordTable.Set("projects", "rank");
    private static readonly WordSet Accounts = WordTable.Set("projects", "account");
    private static readonly WordSet Outputs = WordTable.Set("projects", "output");
    private static readonly WordSet Aims = WordTable.Set("projects", "aim");
    private static readonly WordSet Ages = WordTable.Set("projects", "age");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, Undertakings); i < text.Count; i = text.Next(i + 1, Undertakings))
        {
            if (text.IsOneOf(i - 1, Ranks) || text.IsOneOf(i - 1, Accounts) || text.Mark(i - 1) == '”')
            {
                continue;
            }
            var first = FirstOf(text, i);
            var owned = first > 0 && Owners.LongestEnd(text[first - 1]) > 0;
            first = owned ? WithoutVerbs(text, first, i) : first;
            if (
                first < i
                && (owned ? CanFollowFirm(text, first) : CanFollow(text, first - 1))
                && Content(text, first, i) >= (owned ? LeastOfFirm : Least(text, first, i))
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Product, 0.6));
            }
        }
    }

    private static readonly WordSet Undertakings = new(["项目", "工程项目"]);

    // As far to the left as the words go on that a project's name holds, no farther than the end of a firm's name.
    private static int FirstOf(TokenizedText text, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostTokens && text.End(last) - text.Start(first) <= Longest)
        {
            var before = first - 1;
            if (BracketOpen(text, before) is > 0 and var open)
            {
                first = open;
            }
            else if (Owners.LongestEnd(text[before]) > 0 || !Belongs(text, before) || PartsFromPlace(text, before))
            {
                break;
            }
            else
            {
                first = before;
            }
        }
        return first;
    }

    // 支持|甲县海上风电送出项目.
    // 甲枢纽|和|乙市中心项目: two.
    private static bool PartsFromPlace(TokenizedText text, int before) =>
        text.IsPlace(before + 1)
        && ((text.Tag(before) is "v" && text.IsOneOf(before, Grammar.Boundaries)) || ItemJoint.Is(text, before));

    // （一期）, （甲东路）: which part of it; -1 if no such bracket ends here.
    private static int BracketOpen(TokenizedText text, int close) =>
        text.Mark(close) is '）'
        && text.Partner(close) is > 0 and var open
        && text.Start(close) - text.End(open) is >= 2 and <= LongestBracket
        && (text.IsPlace(close - 1) || Parts.LongestEnd(text[close - 1]) > 0)
            ? open
            : -1;

    // Nouns, joints, and verbs of building and those that names hold; of numbers what the project will make.
    private static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) switch
        {
            TokenKind.Latin => true,
            TokenKind.Number => IsOutput(text, token),
            TokenKind.Word => text[token] is "及" or "和" or "与"
                || Ages.Contains(text[token])
                || text[token] is "段"
                || (text.Tag(token) is ['q' or 'm', ..] && IsOfOutput(text, token))
                || (
                    text.Tag(token)
                        is not (['r' or 'p' or 'u' or 'c' or 'd' or 'y' or 't' or 'm', ..] or "ad" or "title")
                    && !IsDeed(text, token)
                ),
            _ => text.Mark(token) is '+' or '-' or '·',
        };

    // 年产|3万|吨, 5|G.
    private static bool IsOutput(TokenizedText text, int number) =>
        text.IsOneOf(number - 1, Outputs) || text.Kind(number + 1) == TokenKind.Latin;

    private static bool IsOfOutput(TokenizedText text, int unit) =>
        (text.Kind(unit - 1) == TokenKind.Number && IsOutput(text, unit - 1))
        || (text.Kind(unit - 2) == TokenKind.Number && IsOutput(text, unit - 2));

    // 工作人员查看|项目: somebody does something there.
    private static bool IsDeed(TokenizedText text, int token) =>
        (text.Tag(token) is "v" || text.IsOneOf(token, Grammar.Boundaries))
        && !text.IsOneOf(token, Grammar.ModifyingVerbs)
        && !text.IsOneOf(token, PhraseStart.LeadingVerbs)
        && !text.IsOneOf(token, Grammar.NominalVerbs)
        && !text.IsOneOf(token, Aims)
        && !text.IsOneOf(token, Outputs);

    // 甲公司|投资|新建|乙生产线项目: what the firm does stands before the name.
    private static int WithoutVerbs(TokenizedText text, int first, int last)
    {
        while (first < last && text.IsOneOf(first, PhraseStart.LeadingVerbs))
        {
            first++;
        }
        return first;
    }

    // Behind a firm a noun, or a number of what it makes.
    private static bool CanFollowFirm(TokenizedText text, int first) =>
        text.Kind(first) is TokenKind.Word or TokenKind.Latin
        && (text.Tag(first) is not (['v' or 'q' or 'c' or 'h', ..] and not "vn") || text.IsOneOf(first, Outputs));

    // Elsewhere a clause or an attribute ends before the name, or a verb governs it.
    private static bool CanFollow(TokenizedText text, int before) =>
        text.Kind(before) is TokenKind.Mark or TokenKind.Space
        || text[before] is "的" or "在"
        || (text.Tag(before) is "v" && text[before].Length == 2);

    // How many characters a name must have that begins with a place, a road or a known body; no other does.
    private static int Least(TokenizedText text, int first, int last) =>
        NumberedRoads.BeginsAt(text, first) ? LeastOfRoad
        : text.Kind(first) != TokenKind.Word || Governs(text, first, last) ? int.MaxValue
        : text.IsPlace(first) || text.Tag(first) is "ns" or "nr"
            ? IsAim(text, last - 1) ? LeastOfDeed
                : LeastOfPlace
        : text.IsOneOf(first, Grammar.Bodies) && IsAim(text, last - 1) ? LeastOfBody
        : int.MaxValue;

    // 甲区|实施|旧城改造提升项目: what somebody carries out.
    private static bool Governs(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i < last - 1; i++)
        {
            if (text.IsOneOf(i, PhraseStart.LeadingVerbs))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsAim(TokenizedText text, int token) => text.IsOneOf(token, Aims);

    // The characters that say which one it is.
    private static int Content(TokenizedText text, int first, int last)
    {
        var content = 0;
        for (var i = first; i < last; i++)
        {
            content +=
                text.Kind(i) is TokenKind.Mark or TokenKind.Space
                || text.IsPlace(i)
                || text.IsOneOf(i, Ranks)
                || text.IsOneOf(i, Grammar.Generic)
                    ? 0
                    : text[i].Length;
        }
        return content;
    }
}
