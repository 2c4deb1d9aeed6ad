using System.Buffers;
using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>
/// Finds foreign people by the raised dot inside their name (某国总统甲·乙·丙), and the same name in Latin letters in the bracket
/// behind it.
/// </summary>
internal sealed class DottedPersonRecognizer : IRecognizer
{
    private const int LongestLatin = 40;

    private const char Dot = '·';

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var dot = s.IndexOf(Dot); dot >= 0; )
        {
            var (start, end) = (Transliteration.StartBefore(text, dot), dot);
            while (end < s.Length && (s[end] == Dot || (end > dot && s[end] is '—' or '-' or '－')))
            {
                var part = Transliteration.EndOfPart(text, end + 1);
                if (part == end + 1)
                {
                    break;
                }
                end = part;
            }
            if (
                start < dot
                && end > dot + 1
                && Transliteration.IsForeign(s.AsSpan(start, end - start))
                && !text.IsPlace(text.TokenAt(start))
                // 甲集团·乙城: a body and what it sells or builds.
                && !Brand.IsBody(text, text.TokenAt(dot - 1))
            )
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Person, 0.75));
                AddLatin(text, end, candidates);
            }
            var next = Math.Max(end, dot + 1);
            dot = s.IndexOf(Dot, next);
        }
    }

    // 马丁·里德（Martin Reed）
    private static void AddLatin(TokenizedText text, int end, List<Candidate> candidates)
    {
        var open = end < text.Text.Length ? text.TokenAt(end) : -1;
        if (open < 0 || text.Mark(open) is not ('（' or '(') || text.Partner(open) is not (var close and > 0))
        {
            return;
        }
        var name = text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open));
        if (
            name.Length is >= 4 and <= LongestLatin
            && char.IsAsciiLetterUpper(name[0])
            && !name.ContainsAnyExcept(LatinName)
            && name.Contains(' ')
        )
        {
            candidates.Add(new Candidate(text.End(open), text.Start(close), EntityCategory.Person, 0.85));
        }
    }

    private static readonly SearchValues<char> LatinName = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .-'áéíóúñüöäçßèêôåøČčšž"
    );
}
