namespace Articles.Analysis.Duplicates;

/// <summary>
/// What two prints of a text have in common whatever else was changed: its figures, its dates and the names that it is
/// mostly about. One figure that differs makes an article of its own: what is counted twice for a print can be seen and
/// told, what is taken for a print and left out cannot.
/// </summary>
internal sealed class TextFacts
{
    private const int Dates = 64;

    // Begins the array: sketches that were stored before have a rising list of hashes here, which 0 as good as never begins.
    private const uint Mark = 0;

    private readonly ulong _figures;
    private readonly uint _headline;
    private readonly uint[] _dates;
    private readonly TextNames _names;

    private TextFacts(ulong figures, uint headline, uint[] dates, TextNames names)
    {
        _figures = figures;
        _headline = headline;
        _dates = dates;
        _names = names;
    }

    /// <summary>Collects the facts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">Where it begins behind its headline.</param>
    /// <param name="entities">What it names.</param>
    public static TextFacts Of(ReadOnlySpan<char> text, int body, IReadOnlyList<Entity> entities)
    {
        var sources = SourceLines.Find(text, body);
        var numbers = new List<TextNumber>();
        var from = body;
        foreach (var line in sources)
        {
            numbers.AddRange(TextNumbers.Find(text[from..line.Start.Value]));
            from = line.End.Value;
        }

        numbers.AddRange(TextNumbers.Find(text[from..]));
        return new TextFacts(
            FiguresOf(numbers),
            HeadlineOf(text[..body], numbers),
            DatesOf(numbers),
            TextNames.Of(entities, body, sources)
        );
    }

    /// <summary>Reads what <see cref="ToArray"/> wrote; null for what is none.</summary>
    public static TextFacts? Read(ReadOnlySpan<uint> array)
    {
        if (array is not [Mark, var low, var high, var headlineDates, var count, .. var rest] || rest.Length < count)
        {
            return null;
        }

        return TextNames.Read(rest[(int)count..]) is { } named
            ? new TextFacts(((ulong)high << 32) | low, headlineDates, rest[..(int)count].ToArray(), named)
            : null;
    }

    /// <summary>Whether two texts may be one.</summary>
    public bool AgreeWith(TextFacts other) =>
        _figures == other._figures
        && (_headline == 0 || other._headline == 0 || _headline == other._headline)
        && !SmallestHashes.EachHasItsOwn(_dates, other._dates, Dates)
        && _names.AgreeWith(other._names);

    public uint[] ToArray() =>
        [Mark, (uint)_figures, (uint)(_figures >> 32), _headline, (uint)_dates.Length, .. _dates, .. _names.ToArray()];

    // A sum is the same in whatever order the figures stand, and another if one is another or is there once more.
    private static ulong FiguresOf(List<TextNumber> numbers)
    {
        var sum = 0ul;
        foreach (var number in numbers)
        {
            sum += number.IsDate ? 0 : TextHash.Of(number.Key);
        }

        return sum;
    }

    // Dates alone, and only those that the text lacks: a headline may round a figure, and prints have headlines of their own.
    private static uint HeadlineOf(ReadOnlySpan<char> title, List<TextNumber> body)
    {
        var sum = 0u;
        foreach (var number in TextNumbers.Find(title))
        {
            sum += number.IsDate && !body.Contains(number) ? TextHash.Short(number.Key) : 0;
        }

        return sum;
    }

    // A date's second place counts as a date of its own.
    private static uint[] DatesOf(List<TextNumber> numbers)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var smallest = new SmallestHashes(Dates);
        foreach (var number in numbers)
        {
            if (number.IsDate)
            {
                var place = seen[number.Key] = seen.GetValueOrDefault(number.Key) + 1;
                smallest.Add(TextHash.Short($"{number.Key}#{place}"));
            }
        }

        return smallest.ToArray();
    }
}
