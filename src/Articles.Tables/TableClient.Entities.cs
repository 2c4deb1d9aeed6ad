using Azure.Core;

namespace Azure.Data.Tables;

/// <content>Reading and writing one entity.</content>
public partial class TableClient
{
    /// <summary>
    /// Adds an entity. Where the answer to a try is lost, the next try finds the entity there and this is an error: a
    /// caller that may write twice writes with <see cref="UpsertEntityAsync"/>.
    /// </summary>
    /// <param name="entity">The entity, a <see cref="TableEntity"/>.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">409: there is an entity of these keys. 404: there is no table.</exception>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        var content = Serialize(EntityWriter.AsTableEntity(entity));
        using var message = _service.CreateMessage(RequestMethod.Post, Name);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return await SendAsync(message, content, cancellationToken);
    }

    /// <summary>
    /// Writes an entity, whether or not there is one of its keys. The emulator takes at most 1 MiB of JSON here, in which
    /// a Chinese character has 6 bytes; a transaction of one action, in which it has 3, gets larger entities through.
    /// </summary>
    /// <param name="entity">The entity, a <see cref="TableEntity"/>.</param>
    /// <param name="mode">What becomes of the properties that the entity in the table has and this one has not.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
        where T : ITableEntity => WriteAsync(EntityWriter.AsTableEntity(entity), null, mode, cancellationToken);

    /// <summary>Writes an entity that is there, in the given version.</summary>
    /// <param name="entity">The entity, a <see cref="TableEntity"/>.</param>
    /// <param name="ifMatch">The version that has to be there; <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">What becomes of the properties that the entity in the table has and this one has not.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">412: there is another version. 404: there is no such entity.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
        where T : ITableEntity
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("An update needs a version, or ETag.All for any.", nameof(ifMatch));
        }

        return WriteAsync(EntityWriter.AsTableEntity(entity), ifMatch, mode, cancellationToken);
    }

    /// <summary>Reads an entity.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>; a class of the caller's own would take reflection.</typeparam>
    /// <param name="partitionKey">Its partition key.</param>
    /// <param name="rowKey">Its row key.</param>
    /// <param name="select">The names of the properties to read; null for every one.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">404: there is no such entity.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        ReadableEntity<T>.Check();
        var path = PointPath(partitionKey, rowKey, select);
        using var message = _service.CreateMessage(RequestMethod.Get, path);
        var response = await _service.SendAsync(message, cancellationToken);
        return Response.FromValue(ReadableEntity<T>.Read(response), response);
    }

    /// <summary>Reads an entity if it is there.</summary>
    /// <inheritdoc cref="GetEntityAsync" path="/typeparam|/param" />
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        ReadableEntity<T>.Check();
        var path = PointPath(partitionKey, rowKey, select);
        using var message = _service.CreateMessage(RequestMethod.Get, path, expectedStatus: 404);
        var response = await _service.SendAsync(message, cancellationToken);
        return response.Status == 404
            ? new NoEntityResponse<T>(response)
            : Response.FromValue(ReadableEntity<T>.Read(response), response);
    }

    /// <summary>Deletes an entity. Where there is none, the answer's status is 404.</summary>
    /// <param name="partitionKey">Its partition key.</param>
    /// <param name="rowKey">Its row key.</param>
    /// <param name="ifMatch">The version that has to be there; the default is any.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">412: there is another version.</exception>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    )
    {
        var path = PointPath(partitionKey, rowKey, select: null);
        using var message = _service.CreateMessage(RequestMethod.Delete, path, expectedStatus: 404);
        SetIfMatch(message.Request, ifMatch == default ? ETag.All : ifMatch);
        return await _service.SendAsync(message, cancellationToken);
    }

    /// <summary>Deletes an entity. Where there is none, the answer's status is 404.</summary>
    /// <param name="entity">The entity, of which only the keys are read.</param>
    /// <param name="ifMatch">The version that has to be there; the default is any.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="RequestFailedException">412: there is another version.</exception>
    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    private static byte[] Serialize(TableEntity entity)
    {
        using var scratch = JsonScratch.Take();
        EntityWriter.Write(scratch.AsciiJson, entity);
        scratch.AsciiJson.Flush();
        return scratch.ToArray();
    }

    private static void SetIfMatch(Request request, ETag etag) =>
        request.Headers.SetValue("If-Match", etag.ToString("H"));

    private async Task<Response> WriteAsync(
        TableEntity entity,
        ETag? ifMatch,
        TableUpdateMode mode,
        CancellationToken cancellationToken
    )
    {
        var content = Serialize(entity);
        var method = mode == TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;
        var path = Name + EntityPath.Keys(entity.PartitionKey, entity.RowKey);
        using var message = _service.CreateMessage(method, path);
        if (ifMatch is { } etag)
        {
            SetIfMatch(message.Request, etag);
        }

        return await SendAsync(message, content, cancellationToken);
    }

    private async Task<Response> SendAsync(HttpMessage message, byte[] content, CancellationToken cancellationToken)
    {
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(content);
        return await _service.SendAsync(message, cancellationToken);
    }

    private string PointPath(string partitionKey, string rowKey, IEnumerable<string>? select)
    {
        KeyLimits.Check(partitionKey, nameof(partitionKey));
        KeyLimits.Check(rowKey, nameof(rowKey));
        var path = Name + EntityPath.Keys(partitionKey, rowKey);
        return EntityQuery.Select(select) is { } names ? $"{path}?$select={names}" : path;
    }
}
