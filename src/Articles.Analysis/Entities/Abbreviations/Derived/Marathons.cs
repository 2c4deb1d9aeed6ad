using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A city's marathon in two characters, one of the city's and 马: 江州马拉松赛 is 江马, or 州马 where runners say so (无锡's is 锡马).
/// </summary>
internal static class Marathons
{
    private const string Marathon = "马拉松";
    private const int LongestCity = 3;

    /// <summary>Adds the forms of a marathon's name, none for another event; no common word (上马).</summary>
    public static void Add(string name, List<string> forms)
    {
        var race = name.IndexOf(Marathon, StringComparison.Ordinal);
        if (race < 2)
        {
            return;
        }
        var city = Places.All.LongestPrefix(name, out _);
        city = city is >= 2 and <= LongestCity && city <= race ? city : 0;
        var first = city > 0 ? 0 : race - 2;
        if (city == 0 && !Places.All.TryGetValue(name.AsSpan(first, 2), out _))
        {
            return;
        }
        for (var i = first; i < first + 2; i++)
        {
            if (Form(name[i]) is { } form)
            {
                forms.Add(form);
            }
        }
    }

    private static string? Form(char city)
    {
        ReadOnlySpan<char> form = [city, Marathon[0]];
        return Words.All.Contains(form) ? null : form.ToString();
    }
}
