using System.Globalization;

namespace Articles.Functions.Http.Limits;

/// <summary>
/// The settings <c>WriteLimit__burst</c> and <c>WriteLimit__perMinute</c>: how many writes a caller may make at once, and
/// how many a minute after that.
/// </summary>
/// <param name="Burst">Writes at once.</param>
/// <param name="PerMinute">Writes a minute once these are used up.</param>
internal sealed record WriteLimitSettings(int Burst, int PerMinute)
{
    private const string Section = "WriteLimit";

    // A folder of a thousand articles goes up twice in a row without a pause. Ten a second after that are more than an
    // instance analyzes, so a caller who waits for results never meets the limit.
    private static readonly WriteLimitSettings Usual = new(Burst: 2000, PerMinute: 600);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">One of them is no number above zero.</exception>
    public static WriteLimitSettings Read(IConfiguration configuration) =>
        new(Number(configuration, "burst", Usual.Burst), Number(configuration, "perMinute", Usual.PerMinute));

    private static int Number(IConfiguration configuration, string name, int otherwise) =>
        configuration[$"{Section}:{name}"] is not { Length: > 0 } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new InvalidOperationException(
            $"The setting {Section}__{name} must be a whole number above zero, not {text}."
        );
}
