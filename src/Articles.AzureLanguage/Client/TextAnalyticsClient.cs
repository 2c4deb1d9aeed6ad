using Articles.AzureLanguage.Authentication;
using Azure.AI.TextAnalytics.Wire;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// A client of Azure AI Language. Thread-safe. Offsets and lengths are in UTF-16 code units of each document. Calls throw
/// <see cref="RequestFailedException"/> for an answer that concerns the request as a whole, with the service's innermost
/// code, and for an answer that can't be read; what concerns one document is that document's
/// <see cref="TextAnalyticsResult.Error"/>.
/// </summary>
public class TextAnalyticsClient
{
    /// <summary>What the service is asked access to with (the REST reference of Azure AI services).</summary>
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    private readonly LanguageService _service;
    private readonly string _language;

    /// <summary>A client that shows the resource's key.</summary>
    /// <param name="endpoint">The resource's address.</param>
    /// <param name="credential">The key.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address is neither https nor of this machine.</exception>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions? options = null)
        : this(endpoint, new KeyPolicy(credential), options) { }

    /// <summary>A client that shows a token of its identity. Tokens are only sent over https.</summary>
    /// <param name="endpoint">The resource's address.</param>
    /// <param name="credential">What tokens are got from.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address is neither https nor of this machine.</exception>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions? options = null)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope), options) { }

    private TextAnalyticsClient(Uri endpoint, HttpPipelinePolicy authorization, TextAnalyticsClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback))
        {
            throw new ArgumentException("The endpoint must be an https address.", nameof(endpoint));
        }

        options ??= new TextAnalyticsClientOptions();
        _language = options.DefaultLanguage;
        _service = new LanguageService(endpoint, authorization, options);
    }

    /// <summary>Finds named things. A request takes five documents of 5,120 text elements.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A result for each document that the service speaks of, in its order.</returns>
    public virtual async Task<Response<IReadOnlyList<RecognizeEntitiesResult>>> RecognizeEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        CancellationToken cancellationToken = default
    )
    {
        var (results, response) = await AnalyzeAsync("EntityRecognition", true, documents, cancellationToken);
        return Response.FromValue(ResultReader.Entities(results, response), response);
    }

    /// <summary>Finds the phrases that tell what documents are about. A request takes ten documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A result for each document that the service speaks of, in its order.</returns>
    public virtual async Task<Response<IReadOnlyList<ExtractKeyPhrasesResult>>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        CancellationToken cancellationToken = default
    )
    {
        var (results, response) = await AnalyzeAsync("KeyPhraseExtraction", false, documents, cancellationToken);
        return Response.FromValue(ResultReader.KeyPhrases(results, response), response);
    }

    /// <summary>Begins to choose the sentences that sum documents up. A job takes 25 documents, 125,000 text elements.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="maxSentenceCount">The most sentences of each, 1 to 20.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The job, which goes on by itself.</returns>
    public virtual async Task<ExtractiveSummarizeOperation> ExtractiveSummarizeAsync(
        IEnumerable<TextDocumentInput> documents,
        int maxSentenceCount,
        CancellationToken cancellationToken = default
    )
    {
        using var message = _service.CreateMessage(RequestMethod.Post, "language/analyze-text/jobs");
        var parameters = new TaskParameters
        {
            StringIndexType = TaskParameters.Utf16,
            SentenceCount = maxSentenceCount,
            SortBy = "Rank",
        };
        var job = new JobInput(Input(documents), [new JobTask("ExtractiveSummarization", parameters)]);
        LanguageService.SetContent(message, job, WireJson.Readable.JobInput);
        var response = await _service.SendAsync(message, cancellationToken);
        var location = _service.JobPath(response);
        return new ExtractiveSummarizeOperation(_service, location, LanguageService.RetryAfter(response));
    }

    private async Task<(TaskResults, Response)> AnalyzeAsync(
        string kind,
        bool hasOffsets,
        IEnumerable<TextDocumentInput> documents,
        CancellationToken cancellationToken
    )
    {
        using var message = _service.CreateMessage(RequestMethod.Post, "language/:analyze-text");
        var parameters = new TaskParameters { StringIndexType = hasOffsets ? TaskParameters.Utf16 : null };
        var input = new SyncInput(kind, parameters, Input(documents));
        LanguageService.SetContent(message, input, WireJson.Readable.SyncInput);
        var response = await _service.SendAsync(message, cancellationToken);
        var answer = LanguageService.Read(response, WireJson.Readable.SyncAnswer);
        return (answer.Results ?? throw LanguageErrors.Unreadable(response), response);
    }

    private AnalysisInput Input(IEnumerable<TextDocumentInput> documents) =>
        new([.. documents.Select(d => new InputDocument(d.Id, d.Language ?? _language, d.Text))]);
}
