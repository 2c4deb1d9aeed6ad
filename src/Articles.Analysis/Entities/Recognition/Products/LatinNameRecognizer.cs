using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds products that are called by Latin words: before or after the noun of their class (TrustX平台, 身份模块TrustX), and
/// those of small and great letters that the article uses more than once. Words with one space between them are one name.
/// </summary>
internal sealed class LatinNameRecognizer : IRecognizer
{
    private static readonly WordSet Class = WordTable.Set("latin-class", "");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var runs = new List<(int First, int Last)>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Kind(i) == TokenKind.Latin && !text[i].Equals("app", StringComparison.OrdinalIgnoreCase))
            {
                var last = RunEnd(text, i);
                if (IsName(text, i, last))
                {
                    runs.Add((i, last));
                }
                i = last;
            }
        }
        var counts = runs.GroupBy(x => text.Slice(x.First, x.Last), StringComparer.Ordinal)
            .ToDictionary(x => x.Key, x => x.Count(), StringComparer.Ordinal);
        foreach (var (first, last) in runs)
        {
            if (Grammar.Bodies.Contains(text.Slice(first, last)))
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Organization, 0.6));
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
            }
            else if (
                Class.LongestEnd(text[first - 1]) > 0
                || (
                    !PhraseWalker.IsNoun(text, last + 1)
                    && IsMixed(text.Slice(first, last))
                    && counts[text.Slice(first, last)] > 1
                )
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Product, 0.5));
            }
        }
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
        var next = text.Mark(last + 1) == ' ' ? last + 2 : last + 1;
        return Class.Contains(text[next]) ? next : last;
    }

    private static bool IsName(TokenizedText text, int first, int last)
    {
        var (letters, digits, code) = (0, 0, true);
        for (var i = first; i <= last; i += 2)
        {
            code &= Grammar.Codes.Contains(text[i]);
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
