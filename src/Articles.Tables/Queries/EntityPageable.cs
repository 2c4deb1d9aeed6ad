using System.Runtime.CompilerServices;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A query's entities, page by page, one request a page, none before the first page is asked for.</summary>
internal sealed class EntityPageable<T>(TableService service, EntityQuery query, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    /// <inheritdoc />
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        Pages(continuationToken, pageSizeHint, CancellationToken);

    private async IAsyncEnumerable<Page<T>> Pages(
        string? continuationToken,
        int? pageSizeHint,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        do
        {
            var path = query.PathOfPage(continuationToken, pageSizeHint);
            using var message = service.CreateMessage(RequestMethod.Get, path);
            var response = await service.SendAsync(message, cancellationToken);
            var entities = EntityReader.ReadPage(response.Content.ToMemory().Span);
            continuationToken = ContinuationToken.Of(response);
            yield return Page<T>.FromValues((IReadOnlyList<T>)(object)entities, continuationToken, response);
        } while (continuationToken is not null);
    }
}
