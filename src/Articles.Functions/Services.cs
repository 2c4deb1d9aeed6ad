using System.Text.Json.Serialization;
using Articles.Analysis;
using Articles.AzureLanguage;
using Articles.Functions.Http;
using Articles.Functions.Memory;
using Articles.Functions.OpenApi;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Processing.Duplicates;
using Articles.Functions.Processing.Reconciling;
using Articles.Text;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.Functions;

/// <summary>What the handler is made of.</summary>
internal static class Services
{
    /// <summary>
    /// The setting that turns <see cref="NormalizationOptions.MainlandVocabulary"/> on: <c>true</c> or <c>false</c>.
    /// </summary>
    private const string VocabularySetting = "MainlandVocabulary";

    public static void AddArticleStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ =>
            StorageSettings
                .Read(configuration)
                .Open(
                    // A name's own slashes are part of it: without them it would be another article's blob.
                    new BlobClientOptions { TrimBlobNameSlashes = false }.WithPatience(),
                    new QueueClientOptions().WithPatience(),
                    new TableClientOptions().WithPatience()
                )
        );
        services.AddSingleton<StorageCreation>();
    }

    /// <summary>Azure AI Language where the settings name a resource of it, else the embedded analyzer.</summary>
    public static void AddAnalyzer(this IServiceCollection services, IConfiguration configuration)
    {
        // Read now: a wrong one stops the start with its reason, and not each article after it.
        var language = LanguageSettings.Read(configuration);
        services.AddSingleton<EmbeddedAnalyzer>();
        services.AddSingleton<LargeTexts>();
        services.AddSingleton<InTurnAnalyzer>();
        services.AddSingleton<IArticleAnalyzer>(provider =>
            language is not null
                ? new LanguageAnalyzer(
                    language.CreateClient(WithRetries(new TextAnalyticsClientOptions())),
                    provider.GetRequiredService<InTurnAnalyzer>()
                )
                : provider.GetRequiredService<InTurnAnalyzer>()
        );
    }

    public static void AddProcessing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ArticleNormalizer(new NormalizationOptions(IsOn(configuration, VocabularySetting))));
        services.AddSingleton<RestingMemory>();
        services.AddSingleton<DuplicateSearch>();
        services.AddSingleton<ArticleRemoval>();
        services.AddSingleton<ArticleArrival>();
        services.AddSingleton<ArticleClearing>();
        services.AddSingleton<ArticlePublication>();
        services.AddSingleton<ArticleNormalization>();
        services.AddSingleton<ArticleAnalysisStep>();
        services.AddSingleton<ArticleReopening>();
        services.AddSingleton(provider => OutageRetry.Create(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ArticleAttempts>();
        services.AddSingleton<OrphanRemoval>();
        services.AddSingleton<PoisonIntake>();
        services.AddSingleton<UploadListing>();
        services.AddSingleton<TakingUp>();
        services.AddSingleton<Reconciliation>();
    }

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Encoder = JsonTextEncoder.Instance;
        });
        // The log does not have the number of a trace, so an answer with one would only be another each time.
        services.AddProblemDetails(o => o.CustomizeProblemDetails = c => c.ProblemDetails.Extensions.Clear());
        services.AddApiDescription();
    }

    private static bool IsOn(IConfiguration configuration, string setting) =>
        configuration[setting] is not { Length: > 0 } value ? false
        : bool.TryParse(value, out var isOn) ? isOn
        : throw new InvalidOperationException($"The setting {setting} must be true or false, not {value}.");

    // The host repeats a failed run at once, five times: what passes in seconds is better waited for here.
    private static T WithRetries<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 4;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(3);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        return options;
    }
}
