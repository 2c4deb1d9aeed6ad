using Azure.Core;

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

    /// <summary>A client of one table. Nothing is sent.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <exception cref="ArgumentException">A table cannot have this name.</exception>
    public virtual TableClient GetTableClient(string tableName) => new(_service, tableName);
}
