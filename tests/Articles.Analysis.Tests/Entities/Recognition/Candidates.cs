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

    /// <summary>The same, where other bodies were found before; those are left out.</summary>
    public static string Beside(IRecognizer recognizer, string text, params ReadOnlySpan<string> bodies)
    {
        var candidates = new List<Candidate>();
        foreach (var body in bodies)
        {
            var start = text.IndexOf(body, StringComparison.Ordinal);
            candidates.Add(new Candidate(start, start + body.Length, EntityCategory.Organization, 0.9));
        }
        recognizer.Recognize(new TokenizedText(text), candidates);
        return string.Join('|', candidates.Skip(bodies.Length).Select(x => text[x.Start..x.End]));
    }
}
