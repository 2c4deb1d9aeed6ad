using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds provinces and countries that are listed by one character each: three provinces at least in one run (粤闽赣), a known
/// group and one more (京津冀鲁), and countries with 、 between them (美、日、英).
/// </summary>
internal sealed class PlaceInitials : IRecognizer
{
    private const int ShortestRun = 3;
    private const int LongestRun = 8;
    private const int LeastCountries = 3;
    private const int WordsBehind = 4;

    private static readonly SearchValues<char> Provinces = SearchValues.Create(
        ShortForms.Initials.Where(x => x is not ('大' or '新' or '深' or '汉')).ToArray()
    );
    private static readonly SearchValues<char> Countries = SearchValues.Create(ShortForms.CountryInitials.ToArray());

    // With those that stand for no country for certain: a part of the list, but no names.
    private static readonly SearchValues<char> Listed = SearchValues.Create([
        .. ShortForms.CountryInitials,
        .. ShortForms.UnclearCountryInitials,
    ]);

    private static readonly WordSet LanguageNouns = new(["版", "版本", "字幕", "菜", "菜系", "料理", "餐"]);
    private static readonly SearchValues<char> Initials = SearchValues.Create([
        .. ShortForms.Initials.Where(x => x is not ('大' or '新' or '深' or '汉')),
        .. ShortForms.CountryInitials,
        .. ShortForms.UnclearCountryInitials,
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var at = 0; at + ShortestRun <= s.Length; at++)
        {
            var leap = s.AsSpan(at).IndexOfAny(Initials);
            if (leap < 0 || (at += leap) + ShortestRun > s.Length)
            {
                return;
            }
            if (s[at + 1] == '、')
            {
                if ((at == 0 || s[at - 1] != '、') && Listed.Contains(s[at]) && IsByItself(text, at))
                {
                    AddCountries(text, text.TokenAt(at), candidates);
                }
                continue;
            }
            if (Initials.Contains(s[at + 1]) && Initials.Contains(s[at + 2]) && text.StartsToken(at))
            {
                AddRun(text, at, candidates);
                AddRunOfCountries(text, at, candidates);
            }
        }
    }

    private static bool IsByItself(TokenizedText text, int at) => text[text.TokenAt(at)].Length == 1;

    private static void AddRun(TokenizedText text, int start, List<Candidate> candidates)
    {
        var s = text.Text;
        var end = start;
        while (end < s.Length && end - start <= LongestRun && Provinces.Contains(s[end]))
        {
            end++;
        }
        if (
            end - start is >= ShortestRun and <= LongestRun
            && end > text.End(text.TokenAt(start))
            && text.StartsToken(end)
            // 京港澳高速: the ends of what follows.
            && !(end < s.Length && s[end] is '高' or '线' or '铁' or '客' or '通' or '城')
        )
        {
            candidates.Add(new Candidate(start, end, EntityCategory.Location, 0.6));
        }
    }

    private static void AddCountries(TokenizedText text, int first, List<Candidate> candidates)
    {
        var last = first;
        while (text.Mark(last + 1) == '、' && text[last + 2].Length == 1 && Listed.Contains(text[last + 2][0]))
        {
            last += 2;
        }
        if (text.Mark(last + 1) == '、' || IsOfLanguages(text, last) || (last - first) / 2 + 1 < LeastCountries)
        {
            return;
        }
        for (var i = first; i <= last; i += 2)
        {
            if (Countries.Contains(text[i][0]))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Location, 0.7));
            }
        }
    }

    // 英、法、俄文, 英、法、俄、阿四种语言, 中、日、韩料理.
    private static bool IsOfLanguages(TokenizedText text, int last)
    {
        for (var i = last + 1; i <= last + WordsBehind && text.Kind(i) is TokenKind.Word or TokenKind.Number; i++)
        {
            if (text[i] is ['语', ..] or [.., '语'] or "文" or ['文', '字' or '版'] || LanguageNouns.Contains(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    // 英美德日等地.
    private static void AddRunOfCountries(TokenizedText text, int start, List<Candidate> candidates)
    {
        var s = text.Text;
        var end = start;
        while (end < s.Length && end - start < LongestRun && Listed.Contains(s[end]))
        {
            end++;
        }
        var rest = s.AsSpan(end);
        if (end - start < LeastCountries || !(rest.StartsWith("等国") || rest.StartsWith("等地")))
        {
            return;
        }
        for (var at = start; at < end; at++)
        {
            if (Countries.Contains(s[at]))
            {
                candidates.Add(new Candidate(at, at + 1, EntityCategory.Location, 0.7));
            }
        }
    }
}
