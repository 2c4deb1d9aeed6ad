using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>An account's tables, page by page, one request a page, none before the first page is asked for.</summary>
internal sealed class TablePageable(
    TableService service,
    string? filter,
    int? maxPerPage,
    CancellationToken cancellationToken
) : AsyncPageable<TableItem>(cancellationToken)
{
    /// <inheritdoc />
    public override IAsyncEnumerable<Page<TableItem>> AsPages(
        string? continuationToken = null,
        int? pageSizeHint = null
    ) => Pages(continuationToken, pageSizeHint, CancellationToken);

    private async IAsyncEnumerable<Page<TableItem>> Pages(
        string? continuationToken,
        int? pageSizeHint,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        do
        {
            using var message = service.CreateMessage(RequestMethod.Get, Path(continuationToken, pageSizeHint));
            var response = await service.SendAsync(message, cancellationToken);
            var tables = TableItemJson.ReadPage(response.Content.ToMemory().Span);
            response.Headers.TryGetValue("x-ms-continuation-NextTableName", out continuationToken);
            yield return Page<TableItem>.FromValues(tables, continuationToken, response);
        } while (continuationToken is not null);
    }

    private string Path(string? continuationToken, int? pageSizeHint)
    {
        List<string> options = [];
        if (!string.IsNullOrEmpty(filter))
        {
            options.Add($"$filter={Uri.EscapeDataString(filter)}");
        }

        if ((pageSizeHint ?? maxPerPage) is { } top)
        {
            options.Add($"$top={top}");
        }

        if (continuationToken is not null)
        {
            options.Add($"NextTableName={Uri.EscapeDataString(continuationToken)}");
        }

        return options.Count == 0 ? "Tables" : $"Tables?{string.Join('&', options)}";
    }
}
