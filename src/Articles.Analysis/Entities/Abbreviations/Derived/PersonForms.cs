using System.Buffers;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>A person in short: a foreigner by a part of the name, 老 or 小 before the surname.</summary>
internal static class PersonForms
{
    private const string Familiar = "老小";

    // 老王 and 小李 are words of the dictionary, and yet somebody of that name.
    private const string Common = "张王李刘陈杨赵吴徐孙朱郭何";
    private static readonly SearchValues<char> Separators = SearchValues.Create("· ");

    /// <summary>Whether a short form is one of a familiar tone, which names somebody only where nobody else has the surname.</summary>
    public static bool IsFamiliar(string shortForm) => shortForm is ['老' or '小', _] or ['老' or '小', _, _];

    /// <summary>Adds the short forms.</summary>
    /// <param name="name">The name.</param>
    /// <param name="forms">Where they are added.</param>
    /// <param name="text">Where they are looked for, if only those that it may hold are wanted.</param>
    public static void Add(string name, List<string> forms, AdjacentCharacters? text = null)
    {
        // 安德烈·穆勒: 穆勒.
        foreach (var part in name.AsSpan().SplitAny(Separators))
        {
            if (name.AsSpan()[part] is { Length: >= 2 } form && form.Length < name.Length)
            {
                forms.Add(form.ToString());
            }
        }
        var surname = PersonName.SurnameLength(name);
        if (surname == 0 || name.Length - surname is not (1 or 2))
        {
            return;
        }
        foreach (var tone in Familiar)
        {
            // 小康 is a word.
            if (
                text?.MayHold(tone, name[0]) != false
                && tone + name[..surname] is var form
                && (Common.Contains(name[0]) || !Words.All.Contains(form))
            )
            {
                forms.Add(form);
            }
        }
    }
}
