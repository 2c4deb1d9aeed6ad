using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads entities from what the service answers in the format with minimal metadata.</summary>
internal static class EntityReader
{
    /// <summary>Reads the answer to a point read.</summary>
    public static TableEntity Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        return ReadEntity(ref json, new PropertyNames());
    }

    /// <summary>Reads the answer to a query: an object whose <c>value</c> is the array of entities.</summary>
    public static List<TableEntity> ReadPage(ReadOnlySpan<byte> utf8)
    {
        var entities = new List<TableEntity>();
        var names = new PropertyNames();
        var json = new Utf8JsonReader(utf8);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = json.ValueTextEquals("value"u8);
            json.Read();
            if (!isValue)
            {
                json.Skip();
                continue;
            }

            while (json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                entities.Add(ReadEntity(ref json, names));
            }
        }

        return entities;
    }

    /// <summary>Reads the object that the reader stands at the start of.</summary>
    private static TableEntity ReadEntity(ref Utf8JsonReader json, PropertyNames names)
    {
        var entity = new TableEntity();
        var type = EdmType.Plain;
        names.Restart();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueSpan.EndsWith("@odata.type"u8))
            {
                // An annotation stands right before the property that it is of (OData JSON format 4, "Annotations").
                json.Read();
                type = ReadType(ref json);
                continue;
            }

            if (json.ValueTextEquals("odata.etag"u8))
            {
                json.Read();
                entity[EntityProperty.ETag] = json.GetString();
                continue;
            }

            if (json.ValueSpan.StartsWith("odata."u8))
            {
                json.Read();
                json.Skip();
                continue;
            }

            var name = names.Read(ref json);
            json.Read();
            entity[name] = ReadValue(ref json, name == EntityProperty.Timestamp ? EdmType.DateTime : type);
            type = EdmType.Plain;
        }

        return entity;
    }

    private static EdmType ReadType(ref Utf8JsonReader json) =>
        json.ValueTextEquals("Edm.DateTime"u8) ? EdmType.DateTime
        : json.ValueTextEquals("Edm.Int64"u8) ? EdmType.Int64
        : json.ValueTextEquals("Edm.Double"u8) ? EdmType.Double
        : json.ValueTextEquals("Edm.Guid"u8) ? EdmType.Guid
        : json.ValueTextEquals("Edm.Binary"u8) ? EdmType.Binary
        : EdmType.Plain;

    private static object? ReadValue(ref Utf8JsonReader json, EdmType type) =>
        json.TokenType switch
        {
            JsonTokenType.String => ReadString(ref json, type),
            JsonTokenType.Number => ReadNumber(ref json, type),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => SkipValue(ref json),
        };

    /// <summary>Null is no value; an object or an array is nothing that a property can be.</summary>
    private static object? SkipValue(ref Utf8JsonReader json)
    {
        json.Skip();
        return null;
    }

    private static object? ReadString(ref Utf8JsonReader json, EdmType type) =>
        type switch
        {
            EdmType.DateTime => json.GetDateTimeOffset(),
            EdmType.Int64 => long.Parse(json.ValueSpan),
            EdmType.Double => double.Parse(json.ValueSpan),
            EdmType.Guid => json.GetGuid(),
            EdmType.Binary => json.GetBytesFromBase64(),
            _ => json.GetString(),
        };

    /// <summary>The service writes a double with a fraction or an exponent always, an Int32 never.</summary>
    private static object ReadNumber(ref Utf8JsonReader json, EdmType type) =>
        type != EdmType.Double && json.TryGetInt32(out var number) ? (object)number : json.GetDouble();
}
