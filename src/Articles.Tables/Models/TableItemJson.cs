namespace Azure.Data.Tables;

/// <summary>Writes tables as the service's JSON has them.</summary>
internal static class TableItemJson
{
    /// <summary>The content of a request to create a table, whose name holds nothing that JSON would escape.</summary>
    public static BinaryData Write(string tableName) => new($$"""{"TableName":"{{tableName}}"}""");
}
