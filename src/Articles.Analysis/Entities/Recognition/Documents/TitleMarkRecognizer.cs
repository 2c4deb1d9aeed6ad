using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>Finds what stands between 《 and 》: documents, and newspapers, which are bodies.</summary>
internal sealed class TitleMarkRecognizer : IRecognizer
{
    private const int LongestTitle = 80;

    private static readonly WordSet Newspaper = new([
        "日报",
        "晚报",
        "时报",
        "早报",
        "商报",
        "晨报",
        "都市报",
        "周报",
        "青年报",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '《'); i < text.Count; i = text.Next(i + 1, '《'))
        {
            if (text.Mark(i) == '《' && text.Partner(i) is var close and > 0)
            {
                var (start, end) = (text.End(i), text.Start(close));
                if (end - start is >= 2 and <= LongestTitle)
                {
                    var category =
                        Newspaper.LongestEnd(text.Text.AsSpan(start, end - start)) > 0
                            ? EntityCategory.Organization
                            : EntityCategory.Document;
                    candidates.Add(new Candidate(start, end, category, 1));
                }
            }
        }
    }
}
