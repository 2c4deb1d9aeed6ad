namespace Articles.Text.Pipeline;

/// <summary>The edits of one step: ordered, without overlap, inside the text. Each call checks that.</summary>
public sealed class EditList
{
    private readonly List<TextEdit> edits = [];
    private readonly string defaultKind;
    private readonly int textLength;

    /// <summary>Makes an empty list.</summary>
    /// <param name="defaultKind">The kind of edits that name none.</param>
    /// <param name="textLength">The length of the text that the edits apply to.</param>
    public EditList(string defaultKind, int textLength)
    {
        this.defaultKind = defaultKind;
        this.textLength = textLength;
    }

    /// <summary>How many edits there are.</summary>
    public int Count => edits.Count;

    /// <summary>Where the last edit ends: the first offset that another edit may touch.</summary>
    public int End => edits.Count == 0 ? 0 : edits[^1].End;

    /// <summary>Replaces <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edit overlaps the one before it or leaves the text.</exception>
    public void Replace(int start, int length, string replacement, double confidence = 1, string? kind = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, End);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, textLength - start);
        edits.Add(new TextEdit(start, length, replacement, kind ?? defaultKind, confidence));
    }

    /// <summary>Takes out <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    public void Remove(int start, int length, double confidence = 1, string? kind = null) =>
        Replace(start, length, string.Empty, confidence, kind);

    /// <summary>Puts text in before <paramref name="start"/>.</summary>
    public void Insert(int start, string text, double confidence = 1, string? kind = null) =>
        Replace(start, 0, text, confidence, kind);

    /// <summary>Marks damage that has no certain reading: one U+FFFD stands for the span.</summary>
    public void MarkUnrepaired(int start, int length, double confidence = 0) =>
        Replace(start, length, "\uFFFD", confidence, Repair.Unrepaired);

    /// <summary>The edits, in text order.</summary>
    public IReadOnlyList<TextEdit> ToList() => [.. edits];
}
