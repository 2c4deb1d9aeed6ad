namespace Azure.Data.Tables;

/// <summary>
/// Where a query goes on: what the service's headers said, opaque to everyone else. The service's values have no spaces
/// in them, so that a space stands between the two.
/// </summary>
/// <param name="NextPartitionKey">The value of <c>x-ms-continuation-NextPartitionKey</c>.</param>
/// <param name="NextRowKey">The value of <c>x-ms-continuation-NextRowKey</c>; null where it was not sent.</param>
internal readonly record struct ContinuationToken(string NextPartitionKey, string? NextRowKey)
{
    /// <summary>The token of an answer; null where it is the last page.</summary>
    public static string? Of(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey))
        {
            return null;
        }

        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey);
        return $"{partitionKey} {rowKey}";
    }

    /// <summary>Reads a token that <see cref="Of"/> made.</summary>
    public static ContinuationToken Parse(string token)
    {
        var space = token.IndexOf(' ');
        return space < 0 || space == token.Length - 1
            ? new ContinuationToken(token.TrimEnd(' '), null)
            : new ContinuationToken(token[..space], token[(space + 1)..]);
    }
}
