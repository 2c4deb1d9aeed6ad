namespace Articles.Text.Formats;

/// <summary>The columns that a statement names before its rows: <c>INSERT INTO news (id, title) VALUES</c>.</summary>
internal static class TableColumns
{
    private static readonly char[] Marks = [' ', '\n', '\t', '`', '"', '\'', '[', ']'];

    /// <summary>The names in the first round brackets of a statement's head; none where it has no brackets.</summary>
    public static string[] Of(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        var length = open < 0 ? -1 : head[(open + 1)..].IndexOf(')');
        return length < 0
            ? []
            : Array.ConvertAll(head.Slice(open + 1, length).ToString().Split(','), name => name.Trim(Marks));
    }

    /// <summary>A row's values by the names of their columns; null where these don't tell which is an article's text.</summary>
    public static List<RecordField>? Name(List<RecordField> row, string[] columns)
    {
        if (columns.Length != row.Count || row.Exists(field => field.Name.Length > 0))
        {
            return null;
        }
        List<RecordField> named = [.. row.Select((field, i) => new RecordField(columns[i], field.Value))];
        return RecordFacts.Content(named) is null ? null : named;
    }
}
