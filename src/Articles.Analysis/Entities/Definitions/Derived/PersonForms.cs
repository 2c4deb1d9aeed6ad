using Articles.Analysis.Entities.Recognition.People;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Definitions.Derived;

/// <summary>A person in short: a foreigner by a part of the name, 老 or 小 before the surname.</summary>
internal static class PersonForms
{
    private static readonly string[] Familiar = ["老", "小"];

    /// <summary>Whether a short form is one of a familiar tone, which names somebody only where nobody else has the surname.</summary>
    public static bool IsFamiliar(string shortForm) => shortForm is ['老' or '小', _] or ['老' or '小', _, _];

    /// <summary>The short forms.</summary>
    public static IEnumerable<string> Of(string name)
    {
        // 安德烈·穆勒: 穆勒.
        foreach (var part in name.Split('·', ' ').Where(x => x.Length >= 2 && x.Length < name.Length))
        {
            yield return part;
        }
        var surname = PersonName.SurnameLength(name);
        if (surname == 0 || name.Length - surname is not (1 or 2))
        {
            yield break;
        }
        // 小康 is a word.
        foreach (var form in Familiar.Select(x => x + name[..surname]).Where(x => !Words.All.TryGetValue(x, out _)))
        {
            yield return form;
        }
    }
}
