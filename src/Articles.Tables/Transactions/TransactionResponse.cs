namespace Azure.Data.Tables;

/// <summary>
/// Reads the answer to a transaction: a batch of one change set, whose parts are answers; where an action failed, the
/// only part is its error. Linear in the answer's length.
/// </summary>
internal static class TransactionResponse
{
    /// <summary>The answers to the actions, in their order.</summary>
    /// <exception cref="TableTransactionFailedException">An action failed.</exception>
    /// <exception cref="InvalidDataException">The answer is not one to a transaction.</exception>
    public static List<Response> Read(ReadOnlyMemory<byte> content, string clientRequestId)
    {
        var delimiter = ChangeSetDelimiter(content.Span);
        var parts = new List<Response>();
        while (TryCutPart(ref content, delimiter, out var part))
        {
            var answer = TransactionPartResponse.Parse(part, clientRequestId);
            if (answer.Status >= 400)
            {
                throw new TableTransactionFailedException(
                    new RequestFailedException(answer, null, TableErrorParser.Instance)
                );
            }

            parts.Add(answer);
        }

        return parts;
    }

    /// <summary>Two hyphens and what the batch's only part says its boundary is.</summary>
    private static byte[] ChangeSetDelimiter(ReadOnlySpan<byte> content)
    {
        var at = content.IndexOf("boundary="u8);
        if (at < 0)
        {
            throw new InvalidDataException("The answer to a transaction has no change set.");
        }

        var value = content[(at + "boundary="u8.Length)..];
        var end = value.IndexOfAny("\r\n;"u8);
        return [.. "--"u8, .. (end < 0 ? value : value[..end]).Trim("\" "u8)];
    }

    /// <summary>Takes what stands between the next delimiter and the one after it.</summary>
    private static bool TryCutPart(ref ReadOnlyMemory<byte> content, byte[] delimiter, out ReadOnlyMemory<byte> part)
    {
        part = default;
        var start = content.Span.IndexOf(delimiter);
        if (start < 0 || content.Span[(start + delimiter.Length)..].StartsWith("--"u8))
        {
            return false;
        }

        var rest = content[(start + delimiter.Length)..];
        var length = rest.Span.IndexOf(delimiter);
        if (length < 0)
        {
            throw new InvalidDataException("The answer to a transaction was cut.");
        }

        part = rest[..length];
        content = rest[length..];
        return true;
    }
}
