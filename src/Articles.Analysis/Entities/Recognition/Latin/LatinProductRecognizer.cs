using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>
/// Finds products that are called by Latin words: before or after the noun of their class (TrustX平台, 身份模块TrustX), with the number
/// of a version (TrustX 2.0), after a verb of using (部署了 TrustX), beside another one (TrustX 和 TrustY), and those of small and great
/// letters that the article uses more than once. A maker's name before them is a part of a longer form (Orvane TrustX).
/// </summary>
internal sealed class LatinProductRecognizer : IRecognizer
{
    private static readonly WordSet Class = WordTable.Set("latin-class", "");
    private static readonly WordSet OfFirms = WordTable.Set("latin-class", "of firms");
    private static readonly WordSet Instances = WordTable.Set("latin-class", "instance");
    private static readonly WordSet Using = WordTable.Set("latin-class", "using");
    private static readonly WordSet Known = KnownNames.Of(EntityCategory.Product);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lentRuns = LentList<LatinRun>.Take();
        using var lentBodies = LentSet<string>.Take();
        using var lentCounts = LentMap<string, int>.Take();
        var (runs, bodies, counts) = (lentRuns.Items, lentBodies.Items, lentCounts.Items);
        LatinRun.Find(text, runs);
        LatinBody.AddCores(text, runs, bodies);
        Count(text, runs, counts);
        var before = -1;
        foreach (var run in runs)
        {
            var whole = text.SpanOf(run.First, run.Last);
            if (
                !IsName(text, run)
                || Grammar.Bodies.Contains(whole)
                || LatinBody.Is(text, run)
                || bodies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(whole)
            )
            {
                continue;
            }
            var last = WithoutClass(text, run);
            if (last < run.Last && Grammar.Bodies.Contains(text.SpanOf(run.First, last)))
            {
                continue;
            }
            var end = LatinVersion.End(text, last);
            if (LatinClass.End(text, end) is var noun && noun > end && IsSpelledAsOne(text, run, counts))
            {
                candidates.Add(ToCandidate(text, run, noun, text.IsOneOf(noun, OfFirms) ? -1 : end, 0.7));
                before = end;
            }
            else if (
                (end > last && IsVersioned(text, run, counts))
                || IsProduct(text, run, counts)
                || (before >= 0 && IsBeside(text, before, run))
            )
            {
                candidates.Add(ToCandidate(text, run, end, end, 0.5));
                before = end;
            }
        }
    }

    // The name up to the last token; the core ends at another one, -1 where there is none, and leaves the maker out.
    private static Candidate ToCandidate(TokenizedText text, LatinRun run, int last, int core, double score)
    {
        var (start, end) = (text.Start(SeriesNumber.First(text, run.First)), text.End(last));
        var own =
            WithoutMaker(text, run) is var first && first > run.First && first <= core ? text.Start(first) : start;
        return core < 0 || (core == last && own == start)
            ? new Candidate(start, end, EntityCategory.Product, score)
            : new Candidate(start, end, EntityCategory.Product, score, own, text.End(core));
    }

    // How often each name stands in the text, with its maker's and without.
    private static void Count(TokenizedText text, List<LatinRun> runs, Dictionary<string, int> counts)
    {
        foreach (var run in runs)
        {
            Count(counts, text.NameOf(text.SpanOf(run.First, run.Last)));
            if (WithoutMaker(text, run) is var own && own > run.First)
            {
                Count(counts, text.NameOf(text.SpanOf(own, run.Last)));
            }
        }
    }

    private static void Count(Dictionary<string, int> counts, string name) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;

    private static int CountOf(Dictionary<string, int> counts, ReadOnlySpan<char> name) =>
        counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var count) ? count : 0;

    // Intel Xeon is Xeon, which Intel makes.
    private static int WithoutMaker(TokenizedText text, LatinRun run) =>
        run.Words > 1 && text.IsOneOf(run.First, Grammar.Bodies) && char.IsAsciiLetterUpper(text[run.First + 2][0])
            ? run.First + 2
            : run.First;

    // TrustX CPU: what it is stands in Latin letters too.
    private static int WithoutClass(TokenizedText text, LatinRun run) =>
        run.Words > 1 && text.IsOneOf(run.Last, Class) ? run.Last - 2 : run.Last;

    private static bool IsVersioned(TokenizedText text, LatinRun run, Dictionary<string, int> counts)
    {
        var name = text.SpanOf(run.First, run.Last);
        return Known.Contains(name)
            || (char.IsAsciiLetterUpper(name[0]) && (name.ContainsAnyInRange('a', 'z') || CountOf(counts, name) > 1));
    }

    private static bool IsProduct(TokenizedText text, LatinRun run, Dictionary<string, int> counts)
    {
        if (Class.LongestEnd(text[text.Before(run.First)]) > 0 && IsSpelledAsOne(text, run, counts))
        {
            return true;
        }
        var name = text.SpanOf(run.First, run.Last);
        if (!IsMixed(name))
        {
            return false;
        }
        var next = text.After(run.Last);
        // 云帆 TrustX: its own name without its maker's, which the article uses elsewhere.
        var named =
            CountOf(counts, name) > 1 || (run.Words > 1 && CountOf(counts, text.SpanOf(run.Last, run.Last)) > 0);
        return (named && (text.IsOneOf(next, Instances) || !PhraseWords.IsNoun(text, run.Last + 1)))
            || IsUsed(text, run.First);
    }

    // 部署了 TrustX, 采用开源的 TrustX.
    private static bool IsUsed(TokenizedText text, int first)
    {
        var verb = text.Before(first);
        while (text[verb] is "了" or "的" or "到" or "为" or "开源" or "使用")
        {
            if (text[verb] is "使用")
            {
                return true;
            }
            verb = text.Before(verb);
        }
        return text.IsOneOf(verb, Using);
    }

    // TrustX 和 TrustY, TrustX+TrustY: what stands beside a product is one.
    private static bool IsBeside(TokenizedText text, int before, LatinRun run)
    {
        var joint = text.After(before);
        return (text[joint] is "和" or "与" or "及" || text.Mark(joint) is '、' or '+' or '/')
            && text.After(joint) == run.First
            && IsMixed(text.SpanOf(run.First, run.Last))
            && !PhraseWords.IsNoun(text, run.Last + 1);
    }

    private static bool IsName(TokenizedText text, LatinRun run)
    {
        var (letters, digits) = (0, 0);
        var name = text.SpanOf(run.First, run.Last);
        foreach (var c in name)
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }
        // C919客机: a letter and a number before the noun of a class.
        return !run.IsCode(text)
            && (
                letters >= 3
                || (letters >= 1 && digits >= 3 && run.Words == 1 && LatinClass.End(text, run.Last) > run.Last)
            )
            && letters <= 30
            // first-in-class, end-to-end: phrases of another language.
            && !(name.Count('-') >= 2 && !name.ContainsAnyInRange('A', 'Z') && !name.ContainsAnyInRange('0', '9'))
            && !IsMeasure(name)
            && !WebAddress.Is(text.Text, text.Start(run.First), name);
    }

    // 3.5GHz, 20MHz: how much.
    private static bool IsMeasure(ReadOnlySpan<char> name)
    {
        var unit = name.IndexOfAnyExcept(Digits);
        return unit > 0
            && name[unit..] is "GHz" or "MHz" or "kHz" or "Hz" or "Gbps" or "Mbps" or "kbps" or "GWh" or "MWh" or "kWh";
    }

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    // dump 工具, call 模型: words of small letters are mostly common ones.
    private static bool IsSpelledAsOne(TokenizedText text, LatinRun run, Dictionary<string, int> counts)
    {
        var name = text.SpanOf(run.First, run.Last);
        return name.ContainsAnyInRange('A', 'Z')
            || name.ContainsAnyInRange('0', '9')
            || Known.Contains(name)
            || CountOf(counts, name) > 1;
    }

    private static bool IsMixed(ReadOnlySpan<char> name) =>
        name.ContainsAnyInRange('A', 'Z') && name.ContainsAnyInRange('a', 'z');
}
