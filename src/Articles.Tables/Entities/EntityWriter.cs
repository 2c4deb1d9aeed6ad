using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Writes an entity as the JSON object that the service reads, and checks its limits on the way.</summary>
internal static class EntityWriter
{
    private const string TypeSuffix = "@odata.type";

    /// <summary>The entity as the dictionary that it has to be.</summary>
    /// <exception cref="NotSupportedException">
    /// The entity is of the caller's own class, which only reflection could read.
    /// </exception>
    public static TableEntity AsTableEntity(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity as TableEntity
            ?? throw new NotSupportedException($"{entity.GetType()} is not a TableEntity; no other entity is written.");
    }

    /// <exception cref="ArgumentException">The entity breaks a limit; what has been written is to be dropped.</exception>
    public static void Write(Utf8JsonWriter json, TableEntity entity)
    {
        KeyLimits.Check(entity.PartitionKey, nameof(entity.PartitionKey));
        KeyLimits.Check(entity.RowKey, nameof(entity.RowKey));
        var size = EntityLimits.SizeOfKeys(entity.PartitionKey, entity.RowKey);
        var count = 0;
        json.WriteStartObject();
        json.WriteString("PartitionKey"u8, entity.PartitionKey);
        json.WriteString("RowKey"u8, entity.RowKey);
        foreach (var (name, value) in entity.Properties)
        {
            if (EntityProperty.IsKey(name) || EntityProperty.IsSetByService(name))
            {
                continue;
            }

            EntityLimits.CheckName(name);
            EntityLimits.CheckCount(++count);
            size += EntityLimits.SizeOfProperty(name, WriteValue(json, name, value));
            EntityLimits.CheckSize(size);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a property and returns the size of its value by the service's count, in bytes.</summary>
    private static int WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                EntityLimits.CheckString(name, text);
                json.WriteString(name, text);
                return 4 + (2 * text.Length);
            case int number:
                json.WriteNumber(name, number);
                return 4;
            case bool flag:
                json.WriteBoolean(name, flag);
                return 1;
            case long number:
                WriteType(json, name, "Edm.Int64"u8);
                WriteInt64(json, name, number);
                return 8;
            case double number:
                WriteType(json, name, "Edm.Double"u8);
                WriteDouble(json, name, number);
                return 8;
            case DateTimeOffset time:
                return WriteDateTime(json, name, time.UtcDateTime);
            case DateTime time:
                return WriteDateTime(json, name, time);
            case Guid guid:
                WriteType(json, name, "Edm.Guid"u8);
                json.WriteString(name, guid);
                return 16;
            case byte[] bytes:
                return WriteBinary(json, name, bytes);
            case BinaryData bytes:
                return WriteBinary(json, name, bytes.ToMemory().Span);
            default:
                throw new ArgumentException(
                    $"Property {name} is a {value.GetType()}, which a table cannot hold.",
                    nameof(value)
                );
        }
    }

    private static void WriteType(Utf8JsonWriter json, string name, ReadOnlySpan<byte> type)
    {
        Span<char> annotation = stackalloc char[EntityLimits.MaximumNameLength + TypeSuffix.Length];
        name.CopyTo(annotation);
        TypeSuffix.CopyTo(annotation[name.Length..]);
        json.WriteString(annotation[..(name.Length + TypeSuffix.Length)], type);
    }

    /// <summary>As a string: JSON's numbers are doubles to many readers.</summary>
    private static void WriteInt64(Utf8JsonWriter json, string name, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length);
        json.WriteString(name, digits[..length]);
    }

    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteString(
                name,
                double.IsNaN(number) ? "NaN"u8
                    : number > 0 ? "Infinity"u8
                    : "-Infinity"u8
            );
        }
    }

    private static int WriteDateTime(Utf8JsonWriter json, string name, DateTime time)
    {
        EntityLimits.CheckDateTime(name, time);
        WriteType(json, name, "Edm.DateTime"u8);
        json.WriteString(name, time);
        return 8;
    }

    private static int WriteBinary(Utf8JsonWriter json, string name, ReadOnlySpan<byte> bytes)
    {
        EntityLimits.CheckBinary(name, bytes.Length);
        WriteType(json, name, "Edm.Binary"u8);
        json.WriteBase64String(name, bytes);
        return 4 + bytes.Length;
    }
}
