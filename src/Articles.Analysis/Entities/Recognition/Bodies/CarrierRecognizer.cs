using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the carriers that are called by their trade alone: several side by side (移动、联通), and one that acts where the
/// article gives its name with 中国 too (中国联通…，联通也…).
/// </summary>
internal sealed class CarrierRecognizer : IRecognizer
{
    private static readonly string[] Names = ["移动", "联通", "电信", "广电", "铁塔"];
    private static readonly WordSet Carriers = new(Names);
    private static readonly WordSet Trade = WordTable.Set("industries", "trade");
    private static readonly WordSet Does = WordTable.Set("acting", "does");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        // Of each carrier whether the text names it with 中国; looked up once, when it is asked for.
        Span<bool?> inFull = stackalloc bool?[Names.Length];
        for (var i = text.Next(0, Carriers); i < text.Count; i = text.Next(i + 1, Carriers))
        {
            if (
                !text.IsPlace(i - 1)
                && text[i - 1] is not "中国"
                && !Trade.Contains(text[i + 1])
                && (IsItem(text, i) || (Acts(text, i) && IsNamedInFull(text, i, inFull)))
            )
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.5));
            }
        }
    }

    // 移动、联通和电信, 移动联通.
    private static bool IsItem(TokenizedText text, int token) =>
        IsBeside(text, token + 1, 1) || IsBeside(text, token - 1, -1);

    private static bool IsBeside(TokenizedText text, int next, int step)
    {
        var other = ItemJoint.Is(text, next) ? next + step : next;
        return Carriers.Contains(text[other])
            && !text[other].SequenceEqual(text[next - step])
            && EndsList(text, Math.Max(other, next - step));
    }

    // 移动、电信用户 and 电信、广电等多个行业 are no lists of firms; 移动、联通等企业 is one.
    private static bool EndsList(TokenizedText text, int token)
    {
        var next = token + 1;
        while (text.Mark(next) is '、' or ' ' || text[next] is "和" or "与" or "及" || Carriers.Contains(text[next]))
        {
            next++;
        }
        if (text[next] is "等")
        {
            next++;
            while (text.Tag(next) is ['m', ..] or "q" || text.Kind(next) == TokenKind.Number)
            {
                next++;
            }
            if (text[next] is "运营商" or "企业" or "公司" or "央企")
            {
                return true;
            }
        }
        return !Trade.Contains(text[next]) && (text.Kind(next) is not TokenKind.Word || text.Tag(next) is not "n");
    }

    private static bool Acts(TokenizedText text, int token) =>
        (token == 0 || text.Kind(token - 1) is TokenKind.Mark or TokenKind.Space)
        && (
            text.Tag(token + 1) is "p"
            || text[token + 1] is "也" or "还" or "将" or "已"
            || Does.Contains(text[token + 1])
            || text[token + 1] is "即"
            || (text[token] is "联通" && text[token + 1] is "的")
            || (
                PhraseWords.IsKnownBody(text, token + 1)
                && text[token + 2] is ['合', '作', ..] or ['联', '合', ..] or "携手" or "联手"
            )
        );

    private static bool IsNamedInFull(TokenizedText text, int token, Span<bool?> inFull)
    {
        var number = 0;
        while (!text[token].SequenceEqual(Names[number]))
        {
            number++;
        }
        inFull[number] ??= text.Text.Contains("中国" + Names[number], StringComparison.Ordinal);
        return inFull[number] is true;
    }
}
