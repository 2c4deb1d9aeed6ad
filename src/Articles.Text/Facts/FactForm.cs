using Articles.Text.Conversion;
using Articles.Text.Layout;
using Articles.Text.Pipeline;
using Articles.Text.Repairs;
using Articles.Text.Width;

namespace Articles.Text.Facts;

/// <summary>
/// Writes what a container's metadata says in the form that the article's text gets: repaired, simplified, in the
/// same width, one blank where blanks were.
/// </summary>
internal static class FactForm
{
    private static readonly TextPipeline Steps = new([
        .. RepairSteps.InOrder,
        new AspectParticleStep(),
        new PrepositionStep(),
        new VariantCharacterStep(),
        new TraditionalToSimplifiedStep(),
        new PunctuationWidth(),
        new QuotationMarks(),
        new LayoutSpaces(),
    ]);

    /// <summary>The facts in their final form; what is blank becomes null.</summary>
    public static ArticleFacts Of(ArticleFacts facts, Script script, string language, ConversionKind conversion) =>
        facts with
        {
            Title = Of(facts.Title, script, language, conversion),
            Byline = Of(facts.Byline, script, language, conversion),
            Source = Of(facts.Source, script, language, conversion),
        };

    /// <summary>One line in the form that the text gets; null when it is blank.</summary>
    public static string? Of(string? fact, Script script, string language, ConversionKind conversion)
    {
        if (string.IsNullOrWhiteSpace(fact))
        {
            return null;
        }
        var line = OneLine(fact);
        var draft = new TextDraft(line)
        {
            Script = script,
            Language = language,
            Conversion = conversion,
        };
        var text = OneLine(Steps.Run(draft).Text);
        return text.Length == 0 ? null : text;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
