namespace Articles.Text.Conversion;

/// <summary>
/// Converts Chinese text from traditional to simplified characters with OpenCC's dictionaries, by its own rules: the
/// longest word wins, phrases come before characters, and a surrogate pair is one character. Takes time linear in the
/// text. Safe to call from any thread.
/// </summary>
public static class ChineseConverter
{
    /// <summary>Converts a text exactly as OpenCC's configuration of that name does.</summary>
    /// <returns>The converted text; the same instance where nothing changes.</returns>
    public static string Convert(string text, ConversionKind kind)
    {
        var converted = ConversionChain.Of(kind).Convert(text, tracked: false);
        return converted is null || converted.Text.SequenceEqual(text) ? text : converted.Text.ToString();
    }

    /// <inheritdoc cref="Convert(string, ConversionKind)"/>
    public static string Convert(ReadOnlySpan<char> text, ConversionKind kind) =>
        (ConversionChain.Of(kind).Convert(text, tracked: false) is { } converted ? converted.Text : text).ToString();

    /// <summary>What a conversion changes, in text order, without overlap; applied to the text it gives the result.</summary>
    public static IEnumerable<ConversionEdit> Edits(string text, ConversionKind kind) =>
        ConversionChain.Of(kind).Convert(text, tracked: true)?.Edits(text) ?? [];

    /// <summary>
    /// The simplified form of a name or phrase, for lookups: <see cref="ConversionKind.T2S"/>, and 着 for 著 and
    /// 于 for 於 where those are meant. A text without a character that only traditional text has comes back as it is, so that
    /// simplified text never changes.
    /// </summary>
    public static string ToSimplified(string text) =>
        ScriptCounts.Of(text).Traditional == 0
            ? text
            : AspectParticle.Restore(Convert(Preposition.Restore(text), ConversionKind.T2S));
}
