namespace Articles.Text.Formats;

/// <summary>One field of a record.</summary>
/// <param name="Name">Its name; empty in a row of values.</param>
/// <param name="Value">Its text.</param>
internal readonly record struct RecordField(string Name, string Value);
