using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Articles.Soak.Pace;

namespace Articles.Soak.Scale;

/// <summary>What one request asks of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Partition">The partition; null for a request that names none.</param>
/// <param name="Entities">Rows written, or 1 for a read: what the service's limits count.</param>
/// <param name="IsWrite">Whether rows are written.</param>
/// <param name="Bytes">The request's length.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct StorageCost(
    string Table,
    string? Partition,
    int Entities,
    bool IsWrite,
    int Bytes
)
{
    /// <summary>Reads a request to the table service.</summary>
    public static StorageCost Of(RecordedRequest request)
    {
        var body = request.Body is null ? "" : Encoding.UTF8.GetString(request.Body);
        var target = Uri.UnescapeDataString(request.Target);
        var operations = Operation().Count(body);
        var table = TableName().Match(operations > 0 ? body : target).Groups["name"].Value;
        var partition = Key().Match(operations > 0 ? Uri.UnescapeDataString(body) : target + body);
        return new StorageCost(
            table,
            partition.Success ? partition.Groups["name"].Value : null,
            Math.Max(operations, 1),
            request.Method != HttpMethod.Get,
            body.Length
        );
    }

    [GeneratedRegex(
        "^(PUT|POST|MERGE|PATCH|DELETE) http",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Operation();

    [GeneratedRegex(@"devstoreaccount1/(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableName();

    // In a key, in a filter, in a row's own properties.
    [GeneratedRegex(
        """PartitionKey(=| eq |":")['"]?(?<name>[^'"]+)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Key();
}
