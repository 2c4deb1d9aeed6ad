using System.Globalization;

namespace Articles.Functions.Http;

/// <summary>Reads query parameters, each error naming its parameter.</summary>
internal static class Query
{
    /// <summary>Longest text that any parameter may have, in UTF-16 units.</summary>
    private const int LongestText = 1024;

    /// <summary>A text, or null where the parameter is missing or empty.</summary>
    public static string? Text(HttpRequest request, string parameter)
    {
        string? text = request.Query[parameter];
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.Length > LongestText)
        {
            throw new BadParameterException(parameter, $"it is longer than {LongestText} characters.");
        }

        return text.Contains('\uFFFD') || text.Contains('\0')
            ? throw new BadParameterException(parameter, "it is not valid UTF-8 text.")
            : text;
    }

    /// <summary>A value of an enumeration, by name, case aside.</summary>
    public static T? Choice<T>(HttpRequest request, string parameter)
        where T : struct, Enum
    {
        if (Text(request, parameter) is not { } text)
        {
            return null;
        }

        return char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new BadParameterException(parameter, $"'{text}' is none of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly? Day(HttpRequest request, string parameter)
    {
        if (Text(request, parameter) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadParameterException(parameter, $"'{text}' is not a day such as 2024-05-16.");
    }

    /// <summary>A year, month or day in ISO 8601.</summary>
    public static string? Period(HttpRequest request, string parameter)
    {
        if (Text(request, parameter) is not { } text)
        {
            return null;
        }

        string[] formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        return DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : throw new BadParameterException(parameter, $"'{text}' is not a year, month or day such as 2024, 2024-05 or 2024-05-16.");
    }

    /// <summary>A whole number in a range.</summary>
    public static int Number(HttpRequest request, string parameter, int otherwise, int least, int most)
    {
        if (Text(request, parameter) is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new BadParameterException(parameter, $"'{text}' is not a number from {least} to {most}.");
    }
}
