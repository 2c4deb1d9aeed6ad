using System.Globalization;

namespace Articles.Functions.Memory;

/// <summary>
/// Reads the kernel's account of the address space, <c>/proc/self/smaps</c>: of each mapping a line
/// <c>start-end access offset device inode file</c>, and lines <c>Name: number kB</c> about it.
/// </summary>
internal static class MemoryMappings
{
    // Before the file; it may have blanks in its name.
    private const int Columns = 5;

    /// <summary>The mappings of files with some names.</summary>
    /// <param name="lines">The account.</param>
    /// <param name="files">The names, without folders.</param>
    /// <exception cref="FormatException">The account is not of that form.</exception>
    public static List<MemoryMapping> Read(IEnumerable<string> lines, IReadOnlyCollection<string> files)
    {
        List<MemoryMapping> mappings = [];
        MemoryMapping? current = null;
        foreach (var line in lines)
        {
            var colon = line.AsSpan().IndexOfAny(' ', ':');
            if (colon > 0 && line[colon] == ':')
            {
                current = current is null ? null : With(current, line.AsSpan(0, colon), line.AsSpan(colon + 1));
                continue;
            }
            Keep();
            current = files.Any(file => line.EndsWith(file, StringComparison.Ordinal)) ? First(line) : null;
        }
        Keep();
        return mappings;

        void Keep()
        {
            if (current is not null && files.Contains(Path.GetFileName(current.File)))
            {
                mappings.Add(current);
            }
        }
    }

    private static MemoryMapping First(string line)
    {
        var parts = line.Split(
            ' ',
            Columns + 1,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (parts.Length <= Columns || parts[0].Split('-') is not [var from, var to])
        {
            throw new FormatException($"This is no mapping of a file: {line}");
        }
        var start = nint.Parse(from, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var end = nint.Parse(to, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new MemoryMapping(start, end - start, parts[1], parts[Columns]);
    }

    private static MemoryMapping With(MemoryMapping mapping, ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        name switch
        {
            "Rss" => mapping with { Resident = Bytes(value) },
            "Private_Dirty" => mapping with { PrivateDirty = Bytes(value) },
            "Shared_Dirty" => mapping with { SharedDirty = Bytes(value) },
            "Anonymous" => mapping with { Anonymous = Bytes(value) },
            "Swap" => mapping with { Swapped = Bytes(value) },
            _ => mapping,
        };

    private static long Bytes(ReadOnlySpan<char> value)
    {
        const string Unit = " kB";
        return value.EndsWith(Unit)
            ? long.Parse(value[..^Unit.Length], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) << 10
            : throw new FormatException($"This is no number of kilobytes: {value}");
    }
}
