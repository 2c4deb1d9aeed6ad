namespace Azure.Data.Tables;

/// <summary>The answer where there was no entity.</summary>
internal sealed class NoEntityResponse<T>(Response response) : NullableResponse<T>
{
    /// <inheritdoc />
    public override bool HasValue => false;

    /// <inheritdoc />
    public override T Value => throw new InvalidOperationException("There is no such entity.");

    /// <inheritdoc />
    public override Response GetRawResponse() => response;
}
