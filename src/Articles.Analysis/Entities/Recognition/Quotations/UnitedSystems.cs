using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>
/// Finds systems that are called by the parts that they unite: “甲网+乙网+丙网”三位一体的基础设施. The quotation itself names it too.
/// </summary>
internal sealed class UnitedSystems : IRecognizer
{
    private const int MostModifiers = 3;

    private static readonly WordSet Unions = new(["三位一体", "四位一体", "五位一体", "多位一体"]);
    private static readonly WordSet Systems = new(["基础设施", "平台", "系统", "底座", "网络"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && text.IsOneOf(close + 1, Unions)
                && text.Text.AsSpan(text.End(i)..text.Start(close)).ContainsAny('+', '＋')
                && SystemAt(text, text[close + 2] is "的" ? close + 3 : close + 2) is > 0 and var last
            )
            {
                candidates.Add(
                    new Candidate(
                        text.Start(i),
                        text.End(last),
                        EntityCategory.Product,
                        0.9,
                        text.End(i),
                        text.Start(close)
                    )
                );
            }
        }
    }

    private static int SystemAt(TokenizedText text, int token)
    {
        for (var i = token; i <= token + MostModifiers && Phrases.PhraseReach.Belongs(text, i); i++)
        {
            if (text.IsOneOf(i, Systems))
            {
                return i;
            }
        }
        return 0;
    }
}
