namespace Articles.Text.Pipeline;

/// <summary>The edits of one step as it proposes them: ordered, without overlap, inside the text. Each call checks that.</summary>
public sealed class EditList
{
    private readonly string defaultKind;
    private readonly int textLength;
    private readonly CompactNumbers places = new();
    private readonly List<EditReading> readings = [];
    private readonly Dictionary<EditReading, int> numbers = [];
    private int lastReading;
    private char[] replacements = [];
    private int replacementLength;
    private int removedLength;

    /// <summary>Makes an empty list.</summary>
    /// <param name="defaultKind">The kind of edits that name none.</param>
    /// <param name="textLength">The length of the text that the edits apply to.</param>
    public EditList(string defaultKind, int textLength)
    {
        this.defaultKind = defaultKind;
        this.textLength = textLength;
    }

    /// <summary>How many edits there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where the last edit ends: the first offset that another edit may touch.</summary>
    public int End { get; private set; }

    /// <summary>Replaces <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edit overlaps the one before it or leaves the text.</exception>
    public void Replace(
        int start,
        int length,
        ReadOnlySpan<char> replacement,
        double confidence = 1,
        string? kind = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, End);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, textLength - start);
        places.Add(start - End);
        places.Add(length);
        var reading = new EditReading(kind ?? defaultKind, confidence);
        var isNew = Count == 0 || reading != readings[lastReading];
        places.Add((replacement.Length << 1) | (isNew ? 1 : 0));
        if (isNew)
        {
            lastReading = NumberOf(reading);
            places.Add(lastReading);
        }
        Put(replacement);
        removedLength += length;
        (Count, End) = (Count + 1, start + length);
    }

    /// <summary>Takes out <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    public void Remove(int start, int length, double confidence = 1) => Replace(start, length, [], confidence);

    /// <summary>Puts text in before <paramref name="start"/>.</summary>
    public void Insert(int start, ReadOnlySpan<char> text) => Replace(start, 0, text);

    /// <summary>Marks damage that has no certain reading: one U+FFFD stands for the span.</summary>
    public void MarkUnrepaired(int start, int length, double confidence = 0) =>
        Replace(start, length, "\uFFFD", confidence, Repair.Unrepaired);

    /// <summary>The edits, with what each of them replaces.</summary>
    /// <param name="input">The text that the edits apply to.</param>
    internal EditCollection Of(string input)
    {
        var removed = new char[removedLength];
        var (position, end, copied) = (0, 0, 0);
        for (var edit = 0; edit < Count; edit++)
        {
            var start = end + places.Read(ref position);
            var length = places.Read(ref position);
            if ((places.Read(ref position) & 1) == 1)
            {
                places.Read(ref position);
            }
            input.AsSpan(start, length).CopyTo(removed.AsSpan(copied));
            (end, copied) = (start + length, copied + length);
        }
        return new EditCollection(Count, places, removed, replacements.AsMemory(0, replacementLength), readings);
    }

    private int NumberOf(EditReading reading)
    {
        if (!numbers.TryGetValue(reading, out var number))
        {
            (number, numbers[reading]) = (readings.Count, readings.Count);
            readings.Add(reading);
        }
        return number;
    }

    private void Put(ReadOnlySpan<char> replacement)
    {
        if (replacements.Length - replacementLength < replacement.Length)
        {
            var needed = replacementLength + replacement.Length;
            Array.Resize(ref replacements, Math.Max(needed, replacements.Length + (replacements.Length / 2)));
        }
        replacement.CopyTo(replacements.AsSpan(replacementLength));
        replacementLength += replacement.Length;
    }
}

/// <summary>What an edit is: hundreds of thousands of edits share a few of these.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Confidence">0 to 1.</param>
internal readonly record struct EditReading(string Kind, double Confidence);
