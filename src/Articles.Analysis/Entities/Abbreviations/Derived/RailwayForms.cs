using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A railway bureau as its trade calls it: 中国铁路江州局集团有限公司 is 江州局集团, 江州局, 国铁江州局, 江州铁路局 and 江铁, for so the
/// bureaus of the national railways were called before they were firms.
/// </summary>
internal static class RailwayForms
{
    private const string Railway = "中国铁路";
    private const string Bureau = "局集团";

    /// <summary>Adds the short forms; none for another body.</summary>
    public static void Add(string name, List<string> forms)
    {
        var end = name.StartsWith(Railway, StringComparison.Ordinal)
            ? name.IndexOf(Bureau, Railway.Length, StringComparison.Ordinal)
            : -1;
        // 中国铁路江州局集团有限公司江州车站 is a unit.
        if (end < Railway.Length + 2 || name.Length - end - Bureau.Length is not (0 or 2 or 4))
        {
            return;
        }
        var place = name[Railway.Length..end];
        forms.Add(place + Bureau);
        forms.Add(place + Bureau + "公司");
        forms.Add(place + Bureau + "有限公司");
        forms.Add(place + "局");
        forms.Add(place + "铁路局");
        forms.Add(place + "铁路");
        forms.Add("国铁" + place + "局");
        forms.Add("国铁" + place + Bureau);
        if (Shortest(place) is { } shortest)
        {
            forms.Add(shortest);
            forms.Add(shortest + "集团");
        }
    }

    // 江铁, unless that is a word.
    private static string? Shortest(string place)
    {
        ReadOnlySpan<char> form = [place[0], '铁'];
        return Words.All.Contains(form) ? null : form.ToString();
    }
}
