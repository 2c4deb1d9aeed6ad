using Articles.Text.Characters;
using Articles.Text.Conversion;
using Articles.Text.Facts;
using Articles.Text.Formats;
using Articles.Text.Formats.Leftovers;
using Articles.Text.Formats.Word;
using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text;

/// <summary>Turns an article's bytes into clean text. Stateless and safe to share between threads.</summary>
/// <param name="options">What to do beyond the usual; null for nothing.</param>
public sealed class ArticleNormalizer(NormalizationOptions? options = null)
{
    private readonly TextPipeline pipeline = new(NormalizationSteps.InOrder);
    private readonly ConversionKind conversion =
        options?.MainlandVocabulary == true ? ConversionKind.Tw2SP : ConversionKind.T2S;

    /// <summary>How many characters an article may have, told before it is read: nearly all have two or three bytes.</summary>
    /// <param name="content">The bytes as they were uploaded.</param>
    /// <returns>The number; the greatest that there is for an archive.</returns>
    public static long MostCharacters(ReadOnlySpan<byte> content) =>
        WordDocument.IsArchive(content) ? long.MaxValue : content.Length / 2;

    /// <summary>Decodes, repairs, converts and lays out one article.</summary>
    /// <param name="content">The bytes as they were uploaded.</param>
    /// <param name="declaredCharset">A charset that the upload declared (evidence, not truth), or null.</param>
    /// <returns>The article, or why it can't be read.</returns>
    public NormalizationOutcome Normalize(ReadOnlySpan<byte> content, string? declaredCharset = null)
    {
        var source = SourceReader.Read(content, declaredCharset, out var rejection);
        if (source is null)
        {
            return new NormalizationOutcome(null, rejection);
        }
        // Tags that were left in a text say nothing of its language, nor do the letters of escapes.
        var leftovers = LeftoverTags.In(source.Text, source.Format);
        var survey = CharacterKinds.Survey(StringEscape.WithCharacters(LeftoverTags.Without(source.Text, leftovers)));
        var (script, language) = (survey.Script, survey.Language);
        var draft = new TextDraft(source.Text, source.Format)
        {
            Script = script,
            Language = language,
            Conversion = conversion,
            Leftovers = leftovers,
            StartsWithTitle = source.Facts.Title is { } title && IsFirstLine(source.Text, title),
            Facts = FactsReading.Complete(
                FactForm.Of(source.Facts, script, language, conversion),
                source.Beside.Select(line => FactForm.Of(line, script, language, conversion)).OfType<string>()
            ),
        };
        var result = pipeline.Run(draft);
        var article = new NormalizedArticle(
            result.Text,
            source.Text,
            source.Encoding,
            source.Format,
            draft.Script,
            draft.Language,
            draft.Facts,
            result.Repairs
        )
        {
            Steps = result.Steps,
        };
        return new NormalizationOutcome(article, null);
    }

    private static bool IsFirstLine(string text, string title) =>
        text.StartsWith(title, StringComparison.Ordinal) && (text.Length == title.Length || text[title.Length] == '\n');
}
