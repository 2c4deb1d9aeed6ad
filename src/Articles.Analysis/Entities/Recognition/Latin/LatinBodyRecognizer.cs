using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>
/// Finds bodies that are called by Latin words: those that everybody knows, those whose last word says it (Orvane Labs, which is Orvane
/// too where the article calls it so), and those who work on a thing (TrustX 社区, TrustX 团队).
/// </summary>
internal sealed class LatinBodyRecognizer : IRecognizer
{
    private static readonly WordSet Callings = WordTable.Set("latin-class", "calling of a firm");
    private static readonly WordSet Groups = WordTable.Set("latin-class", "group");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lentRuns = LentList<LatinRun>.Take();
        using var lentCores = LentSet<string>.Take();
        var (runs, cores) = (lentRuns.Items, lentCores.Items);
        LatinRun.Find(text, runs);
        LatinBody.AddCores(text, runs, cores);
        var alone = cores.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in runs)
        {
            var (start, end) = (text.Start(run.First), text.End(run.Last));
            var name = text.SpanOf(run.First, run.Last);
            if (Grammar.Bodies.Contains(name) || alone.Contains(name) || IsCalledFirm(text, run))
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Organization, 0.6));
            }
            else if (LatinBody.Is(text, run))
            {
                var rest = text.SpanOf(run.First, run.Last - 2);
                candidates.Add(
                    alone.Contains(rest) && StandsAlone(text, runs, rest)
                        ? new Candidate(start, end, EntityCategory.Organization, 0.75, start, start + rest.Length)
                        : new Candidate(start, end, EntityCategory.Organization, 0.75)
                );
            }
            else if (GroupEnd(text, run) is > 0 and var group)
            {
                candidates.Add(new Candidate(start, group, EntityCategory.Organization, 0.6));
            }
        }
    }

    // 跨国公司PPG, 德国企业SEW: a word that says who it is, right before the name; 企业ERP系统 has one of another kind.
    private static bool IsCalledFirm(TokenizedText text, LatinRun run) =>
        run.Words == 1
        && char.IsAsciiLetterUpper(text[run.First][0])
        && !run.IsCode(text)
        && !PhraseWords.IsNoun(text, text.After(run.Last))
        && IsCalling(text, text.Before(run.First));

    private static bool IsCalling(TokenizedText text, int noun) =>
        Callings.LongestEnd(text[noun]) > 0 || (text[noun] is "企业" or "公司" && text.IsPlace(noun - 1));

    private static bool StandsAlone(TokenizedText text, List<LatinRun> runs, ReadOnlySpan<char> name)
    {
        foreach (var run in runs)
        {
            if (text.SpanOf(run.First, run.Last).SequenceEqual(name))
            {
                return true;
            }
        }
        return false;
    }

    // TrustX 社区, TrustX 法国社区; 0 where none follows a name of great and small letters.
    private static int GroupEnd(TokenizedText text, LatinRun run)
    {
        var name = text.SpanOf(run.First, run.Last);
        if (run.IsCode(text) || !char.IsAsciiLetterUpper(name[0]) || !name.ContainsAnyInRange('a', 'z'))
        {
            return 0;
        }
        var next = text.After(run.Last);
        next = text.IsPlace(next) ? next + 1 : next;
        return text.IsOneOf(next, Groups) ? text.End(next) : 0;
    }
}
