using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds fairs by their short names, a character and 博会, 交会 or 洽会 (农博会), where the text names one with that noun in full, and
/// their editions (第五届农博会).
/// </summary>
internal sealed class FairRecognizer : IRecognizer
{
    private const int LongestEdition = 7;

    private static readonly (string Tail, string[] Full)[] Tails =
    [
        ("博会", ["博览会"]),
        ("交会", ["交易会", "交易·博览会", "交易博览会"]),
        ("洽会", ["洽谈会"]),
    ];

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        foreach (var (tail, full) in Tails)
        {
            if (Array.Exists(full, x => text.Text.Contains(x, StringComparison.Ordinal)))
            {
                Recognize(text, tail, candidates);
            }
        }
    }

    private static void Recognize(TokenizedText text, string tail, List<Candidate> candidates)
    {
        var s = text.Text;
        for (
            var at = s.IndexOf(tail, StringComparison.Ordinal);
            at > 0;
            at = s.IndexOf(tail, at + 1, StringComparison.Ordinal)
        )
        {
            if (
                CharClass.IsHan(s[at - 1])
                && s[at - 1] is not '届'
                && text.StartsToken(at - 1)
                && text.StartsToken(at + tail.Length)
                // 外交|会议, 提交|会议.
                && !Lexicon.Words.All.Contains(s.AsSpan(at - 1, 2))
            )
            {
                var edition = EditionStart(text, at - 1);
                // 江州农博会.
                if (at > 1 && text.TokenAt(at - 2) is var seat && text.IsPlace(seat))
                {
                    candidates.Add(new Candidate(text.Start(seat), at + 2, EntityCategory.Event, 0.6));
                }
                candidates.Add(new Candidate(at - 1, at + 2, EntityCategory.Event, 0.6, HasEditions: edition >= 0));
                if (edition >= 0)
                {
                    candidates.Add(new Candidate(edition, at + 2, EntityCategory.Event, 0.6));
                }
            }
        }
    }

    // 第五届农博会, 第20届农博会; -1 where no edition stands before the name.
    private static int EditionStart(TokenizedText text, int name)
    {
        var from = Math.Max(0, name - LongestEdition);
        var before = text.Text.AsSpan(from, name - from);
        var start = before.EndsWith("届") ? before.LastIndexOf('第') : -1;
        return start >= 0 && before.Length - start > 2 && text.StartsToken(from + start) ? from + start : -1;
    }
}
