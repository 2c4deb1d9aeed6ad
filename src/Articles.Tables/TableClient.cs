using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>
/// A client of one table. Thread-safe. Every call is one request (a query: one a page), tried again as Azure.Core's
/// defaults say. Calls throw <see cref="RequestFailedException"/> for the service's errors, with the status and the
/// error's code, and <see cref="ArgumentException"/>, before anything is sent, for what breaks a limit of the service.
/// </summary>
public partial class TableClient
{
    private readonly TableService _service;
    private readonly string _tableUri;

    /// <summary>A client of a table of the account that a connection string names.</summary>
    /// <param name="connectionString">The storage account's connection string.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="FormatException">The connection string lacks a setting that is needed.</exception>
    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(TableService.Create(connectionString, options), tableName) { }

    /// <summary>A client of a table that signs its requests with an account's key.</summary>
    /// <param name="endpoint">The Table service's address.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="credential">The account and its key.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    public TableClient(
        Uri endpoint,
        string tableName,
        TableSharedKeyCredential credential,
        TableClientOptions? options = null
    )
        : this(TableService.Create(endpoint, credential, options), tableName) { }

    /// <summary>A client of a table that shows a token of its identity. Tokens are only sent over https.</summary>
    /// <param name="endpoint">The Table service's address.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="tokenCredential">What tokens are got from.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    public TableClient(
        Uri endpoint,
        string tableName,
        TokenCredential tokenCredential,
        TableClientOptions? options = null
    )
        : this(TableService.Create(endpoint, tokenCredential, options), tableName) { }

    /// <summary>For a stand-in that overrides what it is asked.</summary>
    protected TableClient()
    {
        _service = null!;
        _tableUri = string.Empty;
        Name = string.Empty;
    }

    internal TableClient(TableService service, string tableName)
    {
        TableNameLimits.Check(tableName);
        _service = service;
        _tableUri = $"{service.Address}/{tableName}";
        Name = tableName;
    }

    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>The storage account's name.</summary>
    public virtual string AccountName => _service.AccountName;

    /// <summary>The table's address.</summary>
    public virtual Uri Uri => new(_tableUri);

    /// <summary>A filter with the interpolated values as literals of the service's language, quoted and escaped.</summary>
    /// <param name="filter">Such as <c>$"PartitionKey eq {key} and Year ge {2024}"</c>: no quotes around the braces.</param>
    /// <exception cref="ArgumentException">A value is of a type that the language has no literals of.</exception>
    public static string CreateQueryFilter(FormattableString filter) => TableQueryFilter.Create(filter);

    /// <summary>Creates the table.</summary>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">409: there is such a table.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        TableCreation.CreateAsync(_service, Name, cancellationToken);

    /// <summary>Creates the table if there is none of its name.</summary>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">409: a table of this name is being deleted.</exception>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        TableCreation.CreateIfNotExistsAsync(_service, Name, cancellationToken);

    /// <summary>Deletes the table with its entities. Where there is none, the answer's status is 404.</summary>
    /// <param name="cancellationToken">Gives the call up.</param>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        TableCreation.DeleteAsync(_service, Name, cancellationToken);
}
