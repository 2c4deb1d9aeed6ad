namespace Azure.Data.Tables;

/// <content>Looking entities up by a filter, a page at a time.</content>
public partial class TableClient
{
    /// <summary>
    /// Asks for the entities that a filter selects, by partition key and row key in order. Nothing is sent before the
    /// result is enumerated; <c>AsPages</c> gives pages with the tokens that a later query can go on from.
    /// </summary>
    /// <typeparam name="T"><see cref="TableEntity"/>; a class of the caller's own would take reflection.</typeparam>
    /// <param name="filter">A filter, best made with <see cref="CreateQueryFilter"/>; null for every entity.</param>
    /// <param name="maxPerPage">The most entities on a page, 1 to 1000; null leaves it to the service.</param>
    /// <param name="select">The names of the properties to read; null for every one.</param>
    /// <param name="cancellationToken">Gives the enumeration up.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null,
        int? maxPerPage = null,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        ReadableEntity<T>.Check();
        var query = new EntityQuery(Name, filter, maxPerPage, select);
        return new EntityPageable<T>(_service, query, cancellationToken);
    }
}
