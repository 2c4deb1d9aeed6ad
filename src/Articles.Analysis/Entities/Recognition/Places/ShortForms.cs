using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>One-character forms and by-names of places (沪, 申城), with the place that each stands for.</summary>
internal static class ShortForms
{
    private static readonly ShortFormTable All = new("short");
    private static readonly ShortFormTable Countries = new("country");

    /// <summary>The words that stand before a one-character form.</summary>
    public static WordSet Before { get; } = WordTable.Set("places", "before");

    /// <summary>The forms of one character.</summary>
    public static IEnumerable<char> Initials => All.Forms.Where(x => x.Length == 1).Select(x => x[0]);

    /// <summary>The characters that stand for countries in lists of them.</summary>
    public static IEnumerable<char> CountryInitials => Countries.Forms.Select(x => x[0]);

    /// <summary>Those that may stand for several, or for a province too.</summary>
    public static IEnumerable<char> UnclearCountryInitials { get; } =
        WordTable.Set("places", "unclear country").Words.Select(x => x[0]);

    /// <summary>The forms of more than one character.</summary>
    public static WordSet Names { get; } = new(All.Forms.Where(x => x.Length > 1));

    /// <summary>The country that a character stands for in a list of countries; null if it is none.</summary>
    public static string? Country(ReadOnlySpan<char> form) => form.Length == 1 ? Countries.Place(form) : null;

    /// <summary>Whether a token is a place's one character.</summary>
    public static bool IsInitial(TokenizedText text, int token) =>
        text[token].Length == 1 && Place(text[token]) is not null;

    /// <summary>The place that a form stands for; null if it is none.</summary>
    public static string? Place(ReadOnlySpan<char> form) => All.Place(form);
}
