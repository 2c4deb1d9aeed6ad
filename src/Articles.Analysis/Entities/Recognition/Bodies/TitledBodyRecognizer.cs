using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds bodies that no head noun ends but an office follows, or the title of one whom they employ: the brand in 云帆科创董事长,
/// 星澜智库高级分析师, the newspaper in 云上新闻记者.
/// </summary>
internal sealed class TitledBodyRecognizer : IRecognizer
{
    private const int Longest = 8;
    private const int LongestEmployer = 12;
    private const int MostBetween = 3;

    private static readonly WordSet Governing = WordTable.Set("titles", "governing");
    private static readonly WordSet Employed = WordTable.Set("titles", "employed");
    private static readonly SearchValues<char> Lasts = SearchValues.Create([
        .. Employed.Words.Concat(Grammar.Offices.Words).Select(x => x[^1]),
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.NextEnding(1, Lasts); i < text.Count; i = text.NextEnding(i + 1, Lasts))
        {
            if (Employed.LongestEnd(text[i]) >= 2)
            {
                AddEmployer(text, i, candidates);
            }
            if (!text.IsOneOf(i, Grammar.Offices) || text[i].Length < 2)
            {
                continue;
            }
            var (first, unknown) = (i, false);
            while (Belongs(text, first - 1) && text.End(i - 1) - text.Start(first - 1) <= Longest)
            {
                first--;
                unknown |= text.Tag(first) is "x" or "nz" || text[first].Length == 1;
            }
            // 周海平会长: a surname and two characters are a person.
            if (PersonBefore(text, first, i) is >= 0 and var person)
            {
                candidates.Add(new Candidate(person, text.End(i - 1), EntityCategory.Person, 0.6));
            }
            else if (
                first < i
                && text.End(i - 1) - text.Start(first) == 3
                && !text.IsPlace(first)
                && PersonName.LengthAt(text, text.Start(first)) == 3
                && text.Text[text.End(i - 1) - 1] is not ('大' or '院' or '所')
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i - 1), EntityCategory.Person, 0.6));
            }
            else if (
                text[i - 1] is not ([.., '区'] or "版")
                && first < i
                && unknown
                // 甲省移动|李某|副总经理.
                && !StaffName.Ends(text, first, i - 1)
                && text.End(i - 1) - text.Start(first) >= 2
                && StartsPhrase(text, first)
            )
            {
                // 回龙村|党支部书记: the village that somebody heads is a place.
                var category = text[i - 1] is [.., '村' or '镇' or '乡']
                    ? EntityCategory.Location
                    : EntityCategory.Organization;
                candidates.Add(new Candidate(text.Start(first), text.End(i - 1), category, 0.4));
            }
        }
    }

    // 甲公司|李某某|董事长: behind a body that is known. 李某|市长: who heads a government, before whose title no brand stands. Where
    // the name begins; -1 if none stands there.
    private static int PersonBefore(TokenizedText text, int first, int title)
    {
        var name = PhraseWords.IsKnownBody(text, first) && first + 1 < title ? first + 1 : first;
        var length = name < title ? text.Start(title) - text.Start(name) : 0;
        return
            (name > first ? length is 2 or 3 : length == 2 && Governing.Contains(text[title]))
            && !text.IsPlace(name)
            && PersonName.LengthAt(text, text.Start(name)) == length
            ? text.Start(name)
            : -1;
    }

    // 星澜智库高级产业分析师: before the title and the words that describe it stands who pays for it, at a phrase's beginning.
    private static void AddEmployer(TokenizedText text, int title, List<Candidate> candidates)
    {
        var end = title;
        while (title - end < MostBetween && Describes(text, end - 1))
        {
            end--;
        }
        // 云上大学李某某教授, 云上科学院院士张某研究员: a body and a person.
        if (StaffName.Ends(text, 0, end - 1))
        {
            return;
        }
        var (first, singles, run) = (end, 0, 0);
        while (BelongsToEmployer(text, first - 1) && text.End(end - 1) - text.Start(first - 1) <= LongestEmployer)
        {
            first--;
            run = text[first].Length == 1 ? run + 1 : 0;
            singles = Math.Max(run, singles);
        }
        var medium =
            end == title
            && first < end
            && text.HeadAt(end - 1) is { Category: EntityCategory.Organization, Word.Length: > 1 };
        if (
            first < end
            && text.End(end - 1) - text.Start(first) >= 4
            && (medium ? end - first > 1 : singles >= 2)
            && (StartsPhrase(text, first) || text[first - 1] is "对" or "向" or "据" or "接受")
            && PersonName.LengthAt(text, text.Start(first)) < text.End(end - 1) - text.Start(first)
        )
        {
            candidates.Add(
                new Candidate(text.Start(first), text.End(end - 1), EntityCategory.Organization, medium ? 0.6 : 0.4)
            );
        }
    }

    private static bool Describes(TokenizedText text, int token) =>
        text[token] is "高级" or "资深" or "首席" or "特约" or "知名" or "著名" or "见习"
        // 某大学|法学|教授: what somebody teaches.
        || (text[token] is [_, .., '学'] && !IsSchool(text[token]) && text[token + 1] is [.., '教', '授'])
        || (
            text.Tag(token) is "n" or "b"
            && text.IsOneOf(token, Grammar.Generic)
            && text.Kind(token + 1) == TokenKind.Word
        );

    private static bool IsSchool(ReadOnlySpan<char> word) =>
        word.EndsWith("大学") || word.EndsWith("中学") || word.EndsWith("小学");

    private static bool BelongsToEmployer(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Word or TokenKind.Latin
        && text.Tag(token) is not ("p" or "c" or "r" or "u" or "uj" or "ul" or "d" or "m" or "t" or "title" or "q")
        && !text.IsOneOf(token, Grammar.Boundaries);

    private static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        || (
            text.Tag(token) is "n" or "nz" or "x" or "ns" or "nr" or "nrfg" or "vn" or "j" or "g" or "zg" or "ng"
            && !text.IsOneOf(token, Grammar.Boundaries)
            && !text.IsOneOf(token, Grammar.Generic)
        );

    private static bool StartsPhrase(TokenizedText text, int first) =>
        text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space;
}
