using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>
/// A client of an account's Table service, whose tables' clients share its connections and its identity. Thread-safe.
/// </summary>
public class TableServiceClient
{
    private readonly TableService _service;

    /// <summary>A client of the account that a connection string names.</summary>
    /// <param name="connectionString">The storage account's connection string.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="FormatException">The connection string lacks a setting that is needed.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null) =>
        _service = TableService.Create(connectionString, options);

    /// <summary>A client that signs its requests with an account's key.</summary>
    /// <param name="endpoint">The Table service's address.</param>
    /// <param name="credential">The account and its key.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null) =>
        _service = TableService.Create(endpoint, credential, options);

    /// <summary>A client that shows a token of its identity. Tokens are only sent over https.</summary>
    /// <param name="endpoint">The Table service's address.</param>
    /// <param name="tokenCredential">What tokens are got from.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null) =>
        _service = TableService.Create(endpoint, tokenCredential, options);

    /// <summary>For a stand-in that overrides what it is asked.</summary>
    protected TableServiceClient() => _service = null!;

    /// <summary>The storage account's name.</summary>
    public virtual string AccountName => _service.AccountName;

    /// <summary>The Table service's address.</summary>
    public virtual Uri Uri => _service.Endpoint;

    /// <inheritdoc cref="TableClient.CreateQueryFilter" />
    public static string CreateQueryFilter(FormattableString filter) => TableQueryFilter.Create(filter);

    /// <summary>A client of one table. Nothing is sent.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <exception cref="ArgumentException">A table cannot have this name.</exception>
    public virtual TableClient GetTableClient(string tableName) => new(_service, tableName);

    /// <summary>Creates a table.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">409: there is such a table.</exception>
    public virtual Task<Response<TableItem>> CreateTableAsync(
        string tableName,
        CancellationToken cancellationToken = default
    ) => TableCreation.CreateAsync(_service, tableName, cancellationToken);

    /// <summary>Creates a table if there is none of its name.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">409: a table of this name is being deleted.</exception>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName,
        CancellationToken cancellationToken = default
    ) => TableCreation.CreateIfNotExistsAsync(_service, tableName, cancellationToken);

    /// <summary>Deletes a table with its entities. Where there is none, the answer's status is 404.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        TableCreation.DeleteAsync(_service, tableName, cancellationToken);

    /// <summary>Asks for the tables that a filter selects, by name in order.</summary>
    /// <param name="filter">A filter on <c>TableName</c>; null for every table.</param>
    /// <param name="maxPerPage">The most tables on a page, 1 to 1000; null leaves it to the service.</param>
    /// <param name="cancellationToken">Gives the enumeration up.</param>
    public virtual AsyncPageable<TableItem> QueryAsync(
        string? filter = null,
        int? maxPerPage = null,
        CancellationToken cancellationToken = default
    ) => new TablePageable(_service, filter, maxPerPage, cancellationToken);
}
