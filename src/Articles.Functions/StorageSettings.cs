using Articles.Storage;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.Functions;

/// <summary>
/// The storage account as the host's own connections name it: the setting <c>ArticleStorage</c> with a connection string,
/// or settings below that name with the services' addresses and the identity that is shown to them
/// (<c>ArticleStorage__blobServiceUri</c>, <c>__queueServiceUri</c> and <c>__tableServiceUri</c>, or <c>__accountName</c>;
/// <c>__credential</c>, <c>__clientId</c>). As in the host, a connection string wins, and the prefix <c>AzureWebJobs</c> is taken too.
/// </summary>
internal sealed record StorageSettings
{
    private const string Connection = "ArticleStorage";
    private const string HostPrefix = "AzureWebJobs";
    private const string ManagedIdentity = "managedidentity";

    private StorageSettings() { }

    public string? ConnectionString { get; private init; }

    public Uri? Blobs { get; private init; }

    /// <summary>Needed by the host's blob triggers, which stand or fall by the same settings.</summary>
    public Uri? Queues { get; private init; }

    public Uri? Tables { get; private init; }

    /// <summary>
    /// Whether the token is the managed identity's. Otherwise it is that of whoever is signed in on the machine: what the
    /// host does without <c>__credential</c> too, so that both halves of an app always act as the same identity.
    /// </summary>
    public bool UsesManagedIdentity { get; private init; }

    /// <summary>The client id of a user-assigned identity; null for the system-assigned one.</summary>
    public string? ClientId { get; private init; }

    /// <exception cref="InvalidOperationException">A setting is missing or is not what it must be.</exception>
    public static StorageSettings Read(IConfiguration configuration)
    {
        if ((configuration.Text(Connection) ?? configuration.Text(HostPrefix + Connection)) is { } connectionString)
        {
            return new StorageSettings { ConnectionString = connectionString };
        }

        var section = configuration.GetSection(Connection);
        section = section.Exists() ? section : configuration.GetSection(HostPrefix + Connection);
        var credential = section.Text("credential");
        if (credential is not null && !credential.Equals(ManagedIdentity, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The setting {Connection}__credential must be {ManagedIdentity} or missing, not {credential}."
            );
        }

        return new StorageSettings
        {
            Blobs = Service(section, "blob"),
            Queues = Service(section, "queue"),
            Tables = Service(section, "table"),
            UsesManagedIdentity = credential is not null,
            ClientId = section.Text("clientId"),
        };
    }

    /// <summary>Opens the storage without touching it.</summary>
    public ArticleStorage Open(BlobClientOptions blobs, QueueClientOptions queues, TableClientOptions tables) =>
        ConnectionString is null
            ? Open(CreateCredential(), blobs, queues, tables)
            : new ArticleStorage(
                new BlobServiceClient(ConnectionString, blobs),
                new TableServiceClient(ConnectionString, tables),
                new QueueServiceClient(ConnectionString, queues)
            );

    /// <summary>Opens the storage at the services' addresses for an identity.</summary>
    public ArticleStorage Open(
        TokenCredential credential,
        BlobClientOptions blobs,
        QueueClientOptions queues,
        TableClientOptions tables
    ) =>
        new(
            new BlobServiceClient(Blobs!, credential, blobs),
            new TableServiceClient(Tables!, credential, tables),
            new QueueServiceClient(Queues!, credential, queues)
        );

    /// <summary>What tokens come from.</summary>
    public TokenCredential CreateCredential() =>
        UsesManagedIdentity
            ? SettingText.Identity(ClientId)
            : new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = ClientId });

    // A record would print its members, and one of them may be a secret.
    public override string ToString() => Connection;

    private static Uri Service(IConfigurationSection section, string service)
    {
        var name = $"{service}ServiceUri";
        var text =
            section.Text(name)
            ?? (section.Text("accountName") is { } account ? $"https://{account}.{service}.core.windows.net" : null)
            ?? throw new InvalidOperationException(
                $"The setting {Connection} (a storage connection string) is missing, and so is {Connection}__{name}."
            );
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? uri
            : throw new InvalidOperationException(
                $"The setting {Connection}__{name} must be an https address such as https://NAME.{service}.core.windows.net."
            );
    }
}
