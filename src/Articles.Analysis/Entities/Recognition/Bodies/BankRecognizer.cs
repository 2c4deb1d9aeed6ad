using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds banks by their short names in texts that speak of banks: 工行; several side by side (光大、兴业); one whose full name the text
/// has (招商银行…，招商为…).
/// </summary>
internal sealed class BankRecognizer : IRecognizer
{
    private const string Bank = "银行";
    private const int Least = 2;

    private static readonly WordSet Short = WordTable.Set("banks", "short");
    private static readonly WordSet Common = WordTable.Set("banks", "common");
    private static readonly WordSet All = new([.. Short.Words, .. Common.Words]);
    private static readonly WordSet Behind = WordTable.Set("banks", "behind");
    private static readonly WordSet Said = WordTable.Set("banks", "said");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var first = text.Next(0, All);
        if (first == text.Count || text.Text.AsSpan().Count(Bank) < Least)
        {
            return;
        }
        for (var i = first; i < text.Count; i = text.Next(i + 1, All))
        {
            if (!text.IsOneOf(i + 1, Behind) && (text.IsOneOf(i, Short) || IsItem(text, i) || IsNamedInFull(text, i)))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Organization, 0.95));
            }
        }
    }

    // 光大、兴业, 浙商和浦发.
    private static bool IsItem(TokenizedText text, int token) =>
        (ItemJoint.Is(text, token + 1) && text.IsOneOf(token + 2, All))
        || (token > 1 && ItemJoint.Is(text, token - 1) && text.IsOneOf(token - 2, All));

    // 招商银行净利润居前，招商|为1466亿元.
    private static bool IsNamedInFull(TokenizedText text, int token) =>
        text.IsOneOf(token + 1, Said) && text.Text.Contains(string.Concat(text[token], Bank), StringComparison.Ordinal);
}
