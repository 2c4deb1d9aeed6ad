namespace Azure.Data.Tables;

/// <summary>The one type that entities are read as, under the type parameter that the SDK's methods have.</summary>
internal static class ReadableEntity<T>
    where T : class, ITableEntity
{
    /// <exception cref="NotSupportedException">Entities are not read as this type.</exception>
    public static void Check()
    {
        if (!typeof(T).IsAssignableFrom(typeof(TableEntity)))
        {
            throw new NotSupportedException($"{typeof(T)} is not TableEntity; entities are read as nothing else.");
        }
    }

    public static T Read(Response response) => (T)(ITableEntity)EntityReader.Read(response.Content.ToMemory().Span);
}
