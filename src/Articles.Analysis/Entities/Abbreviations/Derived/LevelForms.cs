using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A body of a place under the level of the place only, as the place's own pages call it: 某市人民政府 is 市人民政府 and 市政府.
/// </summary>
internal static class LevelForms
{
    private const string Levels = "省市县区州盟旗";
    private const string Government = "人民政府";

    /// <summary>Two characters behind the level: 市体育局, 区人大; 区所 could be anything.</summary>
    private const int Shortest = 3;

    /// <summary>Whether a short form is of this kind.</summary>
    public static bool Is(string shortForm) => Levels.Contains(shortForm[0]);

    /// <summary>Adds the short forms.</summary>
    public static void Add(string name, List<string> forms)
    {
        var place = Places.All.LongestPrefix(name, out _);
        if (place < 3 || !Levels.Contains(name[place - 1]) || name.Length - place + 1 < Shortest)
        {
            return;
        }
        var rest = name[(place - 1)..];
        forms.Add(rest);
        if (rest.EndsWith(Government, StringComparison.Ordinal) && rest.Length == Government.Length + 1)
        {
            forms.Add(rest[..1] + Government[2..]);
        }
    }
}
