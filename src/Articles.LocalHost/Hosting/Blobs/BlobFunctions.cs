using Articles.LocalHost.Hosting.Configuration;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>A function with a blob trigger, and its account.</summary>
/// <param name="Function">The function.</param>
/// <param name="Service">The blob service of its connection.</param>
/// <param name="ConnectionString">The connection itself, for the account's queues.</param>
/// <param name="IsEventGrid">Whether Event Grid tells of its blobs.</param>
internal sealed record BlobFunction(
    FunctionDefinition Function,
    BlobServiceClient Service,
    string ConnectionString,
    bool IsEventGrid
);

/// <summary>The functions that have a blob trigger.</summary>
internal sealed class BlobFunctions
{
    private readonly Dictionary<string, BlobFunction> _byId = new(StringComparer.Ordinal);

    public BlobFunctions(IEnumerable<FunctionDefinition> functions, SettingReferences settings, bool forceEventGrid)
    {
        foreach (var function in functions)
        {
            if (function.Trigger is BlobTrigger trigger)
            {
                var connection = settings.ConnectionString(trigger.Connection);
                var service = new BlobServiceClient(connection);
                var isEventGrid = forceEventGrid || trigger.IsEventGrid;
                _byId.Add(function.Id, new BlobFunction(function, service, connection, isEventGrid));
            }
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<BlobFunction> All => _byId.Values;

    /// <summary>The one of that id, or null.</summary>
    public BlobFunction? Find(string id) => _byId.GetValueOrDefault(id);
}
