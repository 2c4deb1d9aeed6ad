using System.Diagnostics.CodeAnalysis;

namespace Azure.Data.Tables;

/// <summary>
/// An entity as a dictionary from its properties' names, which are case-sensitive, to their values. Values are
/// <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>,
/// <see cref="DateTimeOffset"/> (or <see cref="DateTime"/> in UTC), <see cref="Guid"/> and <see cref="byte"/> arrays (or
/// <see cref="BinaryData"/>); null is as good as no value. Not thread-safe.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the SDK's.")]
public sealed partial class TableEntity : ITableEntity
{
    private readonly Dictionary<string, object> _properties = new(StringComparer.Ordinal);

    /// <summary>An entity that has no keys yet.</summary>
    public TableEntity() { }

    /// <summary>An entity of the given keys.</summary>
    /// <param name="partitionKey">The key of its partition.</param>
    /// <param name="rowKey">Its key in the partition.</param>
    public TableEntity(string partitionKey, string rowKey)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>An entity with a copy of the given properties, the keys among them.</summary>
    /// <param name="values">Names and values.</param>
    public TableEntity(IDictionary<string, object> values)
    {
        foreach (var (name, value) in values)
        {
            this[name] = value;
        }
    }

    /// <inheritdoc />
    public string PartitionKey
    {
        get => GetString(EntityProperty.PartitionKey)!;
        set => this[EntityProperty.PartitionKey] = value;
    }

    /// <inheritdoc />
    public string RowKey
    {
        get => GetString(EntityProperty.RowKey)!;
        set => this[EntityProperty.RowKey] = value;
    }

    /// <inheritdoc />
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(EntityProperty.Timestamp);
        set => this[EntityProperty.Timestamp] = value;
    }

    /// <inheritdoc />
    public ETag ETag
    {
        get => GetString(EntityProperty.ETag) is { } etag ? new ETag(etag) : default;
        set => this[EntityProperty.ETag] = value == default ? null : value.ToString();
    }

    /// <summary>A string property's value; null where there is none.</summary>
    /// <param name="key">The property's name.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public string? GetString(string key) => this[key] is { } value ? value as string ?? Fail<string>(key, value) : null;

    /// <summary>An Int32 property's value; null where there is none.</summary>
    /// <inheritdoc cref="GetString" path="/param|/exception" />
    public int? GetInt32(string key) => Get<int>(key);

    /// <summary>An Int64 property's value; null where there is none.</summary>
    /// <inheritdoc cref="GetString" path="/param|/exception" />
    public long? GetInt64(string key) => Get<long>(key);

    /// <summary>A Double property's value; null where there is none.</summary>
    /// <inheritdoc cref="GetString" path="/param|/exception" />
    public double? GetDouble(string key) => Get<double>(key);

    /// <summary>A Boolean property's value; null where there is none.</summary>
    /// <inheritdoc cref="GetString" path="/param|/exception" />
    public bool? GetBoolean(string key) => Get<bool>(key);

    /// <summary>A DateTime property's value, in UTC; null where there is none.</summary>
    /// <inheritdoc cref="GetString" path="/param|/exception" />
    public DateTimeOffset? GetDateTimeOffset(string key) =>
        this[key] switch
        {
            null => null,
            DateTimeOffset value => value,
            DateTime value => new DateTimeOffset(value),
            var value => Fail<DateTimeOffset>(key, value),
        };

    /// <summary>A Binary property's value; null where there is none.</summary>
    /// <inheritdoc cref="GetString" path="/param|/exception" />
    public byte[]? GetBinary(string key) =>
        this[key] switch
        {
            null => null,
            byte[] value => value,
            BinaryData value => value.ToArray(),
            var value => Fail<byte[]>(key, value),
        };

    private T? Get<T>(string key)
        where T : struct =>
        this[key] switch
        {
            null => null,
            T value => value,
            var value => Fail<T>(key, value),
        };

    [DoesNotReturn]
    private static T Fail<T>(string key, object value) =>
        throw new InvalidOperationException($"Property {key} is a {value.GetType().Name}, not a {typeof(T).Name}.");
}
