namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// A blob trigger's path: a container, then literals and <c>{tokens}</c> in turn. A token takes as much as it can,
/// slashes included; blob names are compared with regard to case.
/// </summary>
internal sealed class BlobPathPattern
{
    private readonly string[] _literals;
    private readonly string[] _tokens;

    private BlobPathPattern(string container, string[] literals, string[] tokens)
    {
        Container = container;
        _literals = literals;
        _tokens = tokens;
    }

    /// <summary>The container's name.</summary>
    public string Container { get; }

    /// <exception cref="FormatException">It is no path.</exception>
    public static BlobPathPattern Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == path.Length - 1)
        {
            throw new FormatException($"path '{path}' is not container/pattern");
        }
        var literals = new List<string>();
        var tokens = new List<string>();
        var position = slash + 1;
        while (true)
        {
            var open = path.IndexOf('{', position);
            literals.Add(open < 0 ? path[position..] : path[position..open]);
            if (open < 0)
            {
                break;
            }
            var close = path.IndexOf('}', open);
            var token = close < 0 ? string.Empty : path[(open + 1)..close];
            var isName =
                token.Length > 0 && token.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
            var follows = tokens.Count > 0 && literals[^1].Length == 0;
            if (!isName || follows || tokens.Contains(token, StringComparer.OrdinalIgnoreCase))
            {
                throw new FormatException($"path '{path}': each {{token}} needs a name of its own and text between");
            }
            tokens.Add(token);
            position = close + 1;
        }
        var container = path[..slash];
        if (
            container.Contains('{', StringComparison.Ordinal)
            || literals.Exists(text => text.Contains('}', StringComparison.Ordinal))
        )
        {
            throw new FormatException($"path '{path}': braces stand where no token may");
        }
        // Azure's container names are lower-case; only a path with tokens is compared without regard to it.
        return new BlobPathPattern(
            tokens.Count > 0 ? container.ToLowerInvariant() : container,
            [.. literals],
            [.. tokens]
        );
    }

    /// <summary>The tokens' values in the path's order, or null where the name doesn't match.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Match(string blob)
    {
        if (_tokens.Length == 0)
        {
            return blob == _literals[0] ? [] : null;
        }
        if (!blob.StartsWith(_literals[0], StringComparison.Ordinal))
        {
            return null;
        }
        // The first token takes as much as it can, so each later literal stands as far right as it can.
        var start = _literals[0].Length;
        var end = blob.Length;
        var values = new KeyValuePair<string, string>[_tokens.Length];
        for (var i = _tokens.Length - 1; i >= 0; i--)
        {
            var literal = _literals[i + 1];
            var free = blob.AsSpan(start, Math.Max(end - start, 0));
            var isLast = i == _tokens.Length - 1;
            var at =
                end < start ? -1
                : !isLast ? free.LastIndexOf(literal, StringComparison.Ordinal)
                : free.EndsWith(literal, StringComparison.Ordinal) ? free.Length - literal.Length
                : -1;
            if (at < 0)
            {
                return null;
            }
            var valueStart = start + at + literal.Length;
            if (!isLast)
            {
                values[i + 1] = new(_tokens[i + 1], blob[valueStart..end]);
            }
            end = start + at;
        }
        values[0] = new(_tokens[0], blob[start..end]);
        return values;
    }
}
