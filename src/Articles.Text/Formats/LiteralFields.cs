using System.Buffers;

namespace Articles.Text.Formats;

/// <summary>
/// Reads text that is nothing but literals of a program and no JSON: the fields of objects, with or without their braces
/// (<c>title: '…', content: `…`</c>), or a row of a database's dump (<c>INSERT INTO news VALUES (14, '…', NULL)</c>). One
/// thing more, and it is text.
/// </summary>
internal sealed class LiteralFields
{
    private const int LongestName = 30;
    private const int LongestHead = 2000;

    // A name is compared with all before it.
    private const int MostFields = 200;
    private const int DeepestNesting = 64;

    // Each takes far more memory than its characters.
    private const int MostShortRecords = 2000;
    private const int ShortestText = 20;
    private const string Separators = ",;[]{}()";

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.-+eE");

    private readonly string text;
    private readonly List<List<RecordField>> records = [];
    private readonly Stack<List<RecordField>> outer = [];
    private List<RecordField> record = [];
    private string[] columns = [];
    private int shortRecords;
    private int at;

    private LiteralFields(string text) => this.text = text;

    /// <summary>The fields, record by record; none where the text is anything else.</summary>
    public static List<List<RecordField>> Read(string text)
    {
        var reader = new LiteralFields(text);
        return reader.ReadAll() ? reader.records : [];
    }

    private bool ReadAll()
    {
        SkipHead();
        while (SkipSeparators())
        {
            if (!ReadField() || shortRecords > MostShortRecords || outer.Count > DeepestNesting)
            {
                return false;
            }
        }
        for (EndRecord(); outer.TryPop(out var unended); EndRecord())
        {
            record = unended;
        }
        return true;
    }

    /// <summary><c>INSERT INTO news (id, title) VALUES</c>.</summary>
    private void SkipHead()
    {
        SkipBlanks();
        if (text.AsSpan(at).StartsWith("INSERT ", StringComparison.OrdinalIgnoreCase))
        {
            var values = text.AsSpan(at, int.Min(LongestHead, text.Length - at))
                .IndexOf("VALUES", StringComparison.OrdinalIgnoreCase);
            columns = values < 0 ? [] : TableColumns.Of(text.AsSpan(at, values));
            at = values < 0 ? at : at + values + "VALUES".Length;
        }
    }

    private bool SkipSeparators()
    {
        for (SkipBlanks(); at < text.Length && Separators.Contains(text[at], StringComparison.Ordinal); SkipBlanks())
        {
            if (outer.Count > DeepestNesting)
            {
                break;
            }
            if (text[at] is '{' or '}' or '(' or ')')
            {
                EndRecord();
            }
            if (text[at] == '{')
            {
                outer.Push([]);
            }
            else if (text[at] == '}' && outer.TryPop(out var around))
            {
                record = around;
            }
            at++;
        }
        return at < text.Length;
    }

    private void EndRecord()
    {
        if (record.Count > 0)
        {
            shortRecords += record.Exists(field => field.Value.Length >= ShortestText) ? 0 : 1;
            records.Add(TableColumns.Name(record, columns) ?? record);
            record = [];
        }
    }

    private bool ReadField()
    {
        var isQuoted = QuotedLiteral.Begins(text[at]);
        if (Literal() is not { } first)
        {
            return false;
        }
        SkipBlanks();
        if (at == text.Length || text[at] != ':')
        {
            return (isQuoted || IsWord(first)) && Add(string.Empty, first);
        }
        at++;
        SkipBlanks();
        if (first.Length is 0 or > LongestName || at == text.Length)
        {
            return false;
        }
        if (text[at] == '{')
        {
            // What an object holds of the author's is none of the record's own.
            outer.Push(record);
            record = [];
            at++;
            return true;
        }
        isQuoted = QuotedLiteral.Begins(text[at]);
        return text[at] == '[' || (Literal() is { } value && (isQuoted || IsWord(value)) && Add(first, value));
    }

    /// <summary>Takes a field down if what follows ends it; without braces a name that comes again begins a record.</summary>
    private bool Add(string name, string value)
    {
        if (record.Count == MostFields)
        {
            return false;
        }
        if (name.Length > 0 && record.Exists(field => field.Name == name))
        {
            EndRecord();
        }
        record.Add(new RecordField(name, value));
        var end = at;
        SkipBlanks();
        return at == text.Length
            || Separators.Contains(text[at], StringComparison.Ordinal)
            || text.AsSpan(end, at - end).Contains('\n');
    }

    // Numbers, null and true; a bare word is no value.
    private static bool IsWord(string value) =>
        value is "null" or "NULL" or "true" or "false"
        || (value.AsSpan().IndexOfAnyExcept(NumberSigns) < 0 && value.Any(char.IsAsciiDigit));

    private string? Literal()
    {
        if (QuotedLiteral.Begins(text[at]))
        {
            return QuotedLiteral.Read(text, ref at);
        }
        var start = at;
        while (
            at < text.Length
            && at - start <= LongestName
            && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or '+')
        )
        {
            at++;
        }
        return at > start && at - start <= LongestName ? text[start..at] : null;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
