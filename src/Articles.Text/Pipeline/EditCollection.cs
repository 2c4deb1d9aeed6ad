using System.Collections;

namespace Articles.Text.Pipeline;

/// <summary>The edits of one step, in text order. Kept packed: some four bytes each beside the texts.</summary>
public sealed class EditCollection : IReadOnlyCollection<TextEdit>
{
    private readonly CompactNumbers places;
    private readonly char[] removed;
    private readonly ReadOnlyMemory<char> replacements;
    private readonly List<EditReading> readings;

    internal EditCollection(
        int count,
        CompactNumbers places,
        char[] removed,
        ReadOnlyMemory<char> replacements,
        List<EditReading> readings
    )
    {
        Count = count;
        (this.places, this.removed, this.replacements, this.readings) = (places, removed, replacements, readings);
    }

    /// <summary>How many edits there are.</summary>
    public int Count { get; }

    /// <summary>How many code units longer the output is than the input; negative where it is shorter.</summary>
    public int Growth => replacements.Length - removed.Length;

    /// <inheritdoc />
    public IEnumerator<TextEdit> GetEnumerator()
    {
        for (var cursor = Read(); cursor.Next(); )
        {
            yield return new TextEdit(
                cursor.Start,
                cursor.Before.ToString(),
                cursor.Replacement.ToString(),
                cursor.Kind,
                cursor.Confidence
            );
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the edits without making strings of them.</summary>
    internal Cursor Read() => new(this);

    /// <summary>A place in the list; before the first edit until <see cref="Next"/> is called.</summary>
    internal struct Cursor(EditCollection log)
    {
        private int edit = -1;
        private int position;
        private int reading;
        private int removedStart;
        private int replacementStart;
        private int replacementLength;

        public int Start { get; private set; }

        public int Length { get; private set; }

        public readonly int End => Start + Length;

        public readonly ReadOnlySpan<char> Before => log.removed.AsSpan(removedStart, Length);

        public readonly ReadOnlySpan<char> Replacement =>
            log.replacements.Span.Slice(replacementStart, replacementLength);

        public readonly string Kind => log.readings[reading].Kind;

        public readonly double Confidence => log.readings[reading].Confidence;

        public bool Next()
        {
            if (++edit >= log.Count)
            {
                return false;
            }
            removedStart += Length;
            replacementStart += replacementLength;
            Start = End + log.places.Read(ref position);
            Length = log.places.Read(ref position);
            var code = log.places.Read(ref position);
            replacementLength = code >> 1;
            reading = (code & 1) == 0 ? reading : log.places.Read(ref position);
            return true;
        }
    }
}
