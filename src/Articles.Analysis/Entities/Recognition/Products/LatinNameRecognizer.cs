using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds products that are called by Latin words: before or after the noun of their class (TrustX平台, 身份模块TrustX), after a
/// verb of using (部署了 TrustX), beside another one (TrustX 和 TrustY), and those of small and great letters that the article
/// uses more than once. Words with one space between them are one name.
/// </summary>
internal sealed class LatinNameRecognizer : IRecognizer
{
    private static readonly WordSet Class = WordTable.Set("latin-class", "");
    private static readonly WordSet Instances = WordTable.Set("latin-class", "instance");
    private static readonly WordSet Using = WordTable.Set("latin-class", "using");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var runs = Runs(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (first, last) in runs)
        {
            counts[text.Slice(first, last)] = counts.GetValueOrDefault(text.Slice(first, last)) + 1;
        }
        var before = -1;
        foreach (var (first, last) in runs)
        {
            if (Grammar.Bodies.Contains(text.Slice(first, last)))
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Organization, 0.6));
            }
            else if (Community(text, last) is > 0 and var community)
            {
                // TrustX 社区: those who work on a thing.
                candidates.Add(new Candidate(text.Start(first), text.End(community), EntityCategory.Organization, 0.6));
            }
            else if (WithClass(text, last) is var end && end > last)
            {
                candidates.Add(
                    new Candidate(
                        text.Start(first),
                        text.End(end),
                        EntityCategory.Product,
                        0.7,
                        text.Start(first),
                        text.End(last)
                    )
                );
                before = last;
            }
            else if (IsProduct(text, first, last, counts) || (before >= 0 && IsBeside(text, before, first, last)))
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Product, 0.5));
                before = last;
            }
        }
    }

    private static List<(int First, int Last)> Runs(TokenizedText text)
    {
        var runs = new List<(int First, int Last)>();
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (!text[i].Equals("app", StringComparison.OrdinalIgnoreCase))
            {
                var last = RunEnd(text, i);
                if (IsName(text, i, last))
                {
                    runs.Add((i, last));
                }
                i = last;
            }
        }
        return runs;
    }

    private static bool IsProduct(TokenizedText text, int first, int last, Dictionary<string, int> counts)
    {
        if (Class.LongestEnd(text[text.Before(first)]) > 0)
        {
            return true;
        }
        if (!IsMixed(text.Slice(first, last)))
        {
            return false;
        }
        var next = text.After(last);
        // 云帆 TrustX: its own name without its maker's, which the article uses elsewhere.
        var named = counts[text.Slice(first, last)] > 1 || (last > first && counts.ContainsKey(text.Slice(last, last)));
        return (named && (text.IsOneOf(next, Instances) || !PhraseWalker.IsNoun(text, last + 1)))
            || IsUsed(text, first);
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
    private static bool IsBeside(TokenizedText text, int before, int first, int last)
    {
        var joint = text.After(before);
        return (text[joint] is "和" or "与" or "及" || text.Mark(joint) is '、' or '+')
            && text.After(joint) == first
            && IsMixed(text.Slice(first, last))
            && !PhraseWalker.IsNoun(text, last + 1);
    }

    // TrustX 社区, TrustX 法国社区; -1 where none follows.
    private static int Community(TokenizedText text, int last)
    {
        var next = text.After(last);
        next = text.IsPlace(next) ? next + 1 : next;
        return text[next] is "社区" ? next : -1;
    }

    private static int RunEnd(TokenizedText text, int first)
    {
        var last = first;
        while (text.Mark(last + 1) == ' ' && text.Kind(last + 2) == TokenKind.Latin && last - first < 6)
        {
            last += 2;
        }
        return last;
    }

    // The first class noun right behind the name, or behind one word of description.
    private static int WithClass(TokenizedText text, int last)
    {
        var next = text.After(last);
        return text.IsOneOf(next, Class) ? next : last;
    }

    private static bool IsName(TokenizedText text, int first, int last)
    {
        var (letters, digits, code) = (0, 0, true);
        for (var i = first; i <= last; i += 2)
        {
            code &= text.IsOneOf(i, Grammar.Codes);
            foreach (var c in text[i])
            {
                letters += char.IsAsciiLetter(c) ? 1 : 0;
                digits += char.IsAsciiDigit(c) ? 1 : 0;
            }
        }
        // C919客机: a letter and a number before the noun of a class.
        return !code
            && (letters >= 3 || (letters >= 1 && digits >= 3 && first == last && WithClass(text, last) > last))
            && letters <= 30
            && !text.Slice(first, last).Contains('@');
    }

    private static bool IsMixed(string name) => name.Any(char.IsAsciiLetterUpper) && name.Any(char.IsAsciiLetterLower);
}
