using System.Text.Json;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>Reads and writes tables as the service's JSON has them.</summary>
internal static class TableItemJson
{
    /// <summary>The content of a request to create a table, whose name holds nothing that JSON would escape.</summary>
    public static BinaryData Write(string tableName) => new($$"""{"TableName":"{{tableName}}"}""");

    /// <summary>Reads the answer to a query for tables: <c>{"value":[{"TableName":"…"},…]}</c>.</summary>
    public static List<TableItem> ReadPage(ReadOnlySpan<byte> utf8)
    {
        var tables = new List<TableItem>();
        var json = new Utf8JsonReader(utf8);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("TableName"u8))
            {
                json.Read();
                tables.Add(new TableItem(json.GetString()!));
            }
        }

        return tables;
    }
}
