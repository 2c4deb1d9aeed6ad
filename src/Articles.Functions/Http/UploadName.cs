using System.Text;

namespace Articles.Functions.Http;

/// <summary>What an uploaded article may be called: any blob name that arrives in storage as it was given.</summary>
internal static class UploadName
{
    /// <summary>Longest name, in UTF-16 units: Blob Storage's limit.</summary>
    public const int Longest = 1024;

    private const int MostSegments = 254;

    /// <summary>Returns the name, or throws naming the parameter.</summary>
    public static string Check(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new BadParameterException("name", "the article needs a name, such as news/2024-05-16.txt.");
        }

        if (name.Length > Longest)
        {
            throw new BadParameterException("name", $"it is longer than {Longest} characters.");
        }

        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE)
            {
                throw new BadParameterException("name", "it has a control character or is not valid UTF-8.");
            }
        }

        // Storage and clients take it for a slash: it would be another name, perhaps another article's.
        if (name.Contains('\\'))
        {
            throw new BadParameterException("name", "it has a backslash; its parts are divided by slashes.");
        }

        var segments = name.Split('/');
        if (segments.Length > MostSegments)
        {
            throw new BadParameterException("name", $"it has more than {MostSegments} parts.");
        }

        // Storage drops a part's last dot and a last slash, and clients resolve "." and "..": it would be another name.
        if (segments.Any(s => s is "" || s[^1] == '.'))
        {
            throw new BadParameterException(
                "name",
                "no part of it may be empty or end in a dot, and it may not end in a slash."
            );
        }

        return name;
    }
}
