using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// The local office of a department, which is called in two ways: 某市公安局甲区分局 and 甲公安分局.
/// </summary>
internal static class SubOffice
{
    private const string Ending = "分局";
    private const int LongestPlace = 6;

    private static readonly WordSet Charges = WordTable.Set("departments", "局");

    /// <summary>The identity of a local office's name; null for any other body.</summary>
    /// <param name="name">The body's name.</param>
    public static string? Identity(string name)
    {
        if (!name.EndsWith(Ending, StringComparison.Ordinal))
        {
            return null;
        }
        var rest = name.AsSpan(0, name.Length - Ending.Length);
        return rest.IndexOf('局') is > 0 and var end ? OfDepartment(rest[..end], rest[(end + 1)..]) : OfPlace(rest);
    }

    // 某市公安|局|甲区: what the department is in charge of stands before its noun, the office's place behind it.
    private static string? OfDepartment(ReadOnlySpan<char> department, ReadOnlySpan<char> place)
    {
        var charge = Charges.LongestEnd(department);
        var known = Places.All.LongestPrefix(place, out _) is >= 2 and var length && length == place.Length;
        return charge >= 2 && (known || place is [_, .., '区' or '县' or '市']) && place.Length <= LongestPlace
            ? Of(place, department[^charge..])
            : null;
    }

    // 甲|公安: before the charge stands the place, whether a list has it or not.
    private static string? OfPlace(ReadOnlySpan<char> name)
    {
        var charge = Charges.LongestEnd(name);
        return charge >= 2 && name.Length - charge >= 2 ? Of(name[..^charge], name[^charge..]) : null;
    }

    private static string Of(ReadOnlySpan<char> place, ReadOnlySpan<char> charge) =>
        $"{charge}{Ending}@{Linking.PlaceIdentity.Stem(place.ToString())}";
}
