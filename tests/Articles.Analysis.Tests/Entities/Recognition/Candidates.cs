using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition;

/// <summary>What one recognizer finds in a text.</summary>
internal static class Candidates
{
    /// <summary>The stretches that it takes for names of a category, parted by |.</summary>
    public static string Of(IRecognizer recognizer, string text, string category)
    {
        var candidates = new List<Candidate>();
        recognizer.Recognize(new TokenizedText(text), candidates);
        return string.Join('|', candidates.Where(x => x.Category == category).Select(x => text[x.Start..x.End]));
    }
}
