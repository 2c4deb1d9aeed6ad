using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>Bodies whose Latin name ends in what they are: Trust Foundation, Orvane Labs.</summary>
internal static class LatinBody
{
    private static readonly WordSet Endings = WordTable.Set("latin-class", "body");
    private static readonly WordSet Forms = WordTable.Set("latin-class", "form");

    /// <summary>Whether a run is such a name: every word but small ones between begins with a capital letter.</summary>
    public static bool Is(TokenizedText text, LatinRun run)
    {
        if (run.Words < 2 || !(text.IsOneOf(run.Last, Endings) || text.IsOneOf(run.Last, Forms)))
        {
            return false;
        }
        var named = false;
        for (var i = run.First; i < run.Last; i += 2)
        {
            if (
                !char.IsAsciiLetterUpper(text[i][0])
                && (i == run.First || text[i] is not ("of" or "for" or "and" or "the"))
            )
            {
                return false;
            }
            named |= !text.IsOneOf(i, Grammar.Codes);
        }
        return named;
    }

    /// <summary>
    /// Adds the names without their last word by which a text calls such bodies too: where the last word tells the form of a firm, and
    /// the rest is no other thing that everybody knows.
    /// </summary>
    public static void AddCores(TokenizedText text, List<LatinRun> runs, HashSet<string> cores)
    {
        foreach (var run in runs)
        {
            if (text.IsOneOf(run.Last, Forms) && Is(text, run))
            {
                var core = text.SpanOf(run.First, run.Last - 2);
                if (!Grammar.Bodies.Contains(core) && LatinNames.CategoryOf(core) is null)
                {
                    cores.Add(core.ToString());
                }
            }
        }
    }
}
