namespace Articles.Text.Conversion;

/// <summary>
/// One of OpenCC's configurations: the text is normalized, cut into segments (each longest word of a dictionary is
/// one, and so is what lies between two of them), and each segment is converted by one group of dictionaries after
/// the other. No word of a group is looked for across the border of a segment.
/// </summary>
internal sealed class ConversionChain
{
    private static readonly Lazy<DictionaryGroup> Compatibility = Group(DictionaryNames.Compatibility);
    private static readonly Lazy<DictionaryGroup> Phrases = Group(DictionaryNames.Phrases);
    private static readonly Lazy<DictionaryGroup> Simplify = Group(DictionaryNames.Simplify);
    private static readonly Lazy<DictionaryGroup> Taiwan = Group(DictionaryNames.Taiwan);
    private static readonly Lazy<DictionaryGroup> HongKong = Group(DictionaryNames.HongKong);
    private static readonly Lazy<DictionaryGroup> TaiwanWords = Group(DictionaryNames.TaiwanWords);

    private static readonly ConversionChain[] Chains =
    [
        new(segmented: false, Simplify),
        new(segmented: true, Taiwan, Simplify),
        new(segmented: true, HongKong, Simplify),
        new(segmented: true, TaiwanWords, Simplify),
    ];

    private readonly bool segmented;
    private readonly Lazy<DictionaryGroup>[] groups;

    private ConversionChain(bool segmented, params Lazy<DictionaryGroup>[] groups)
    {
        this.segmented = segmented;
        this.groups = groups;
    }

    /// <summary>The chain of a configuration.</summary>
    public static ConversionChain Of(ConversionKind kind) => Chains[(int)kind];

    /// <summary>Converts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tracked">Whether the origins of the output's code units are wanted.</param>
    /// <returns>The converted text; null where nothing in the text can change.</returns>
    public ConversionBuffer? Convert(ReadOnlySpan<char> text, bool tracked)
    {
        var normalizes = Compatibility.Value.IndexOfCandidate(text) >= 0;
        if (!normalizes && !MayChange(text))
        {
            return null;
        }

        var source = new ConversionSource(text, [], 0);
        if (normalizes)
        {
            var normalized = new ConversionBuffer(text.Length, tracked);
            Compatibility.Value.Convert(source, normalized);
            source = normalized.ToSource();
        }

        var output = new ConversionBuffer(text.Length, tracked);
        if (segmented)
        {
            ConvertSegments(source, output, tracked);
        }
        else
        {
            groups[0].Value.Convert(source, output);
        }

        return output;
    }

    private bool MayChange(ReadOnlySpan<char> text)
    {
        foreach (var group in groups)
        {
            if (group.Value.IndexOfCandidate(text) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ConvertSegments(ConversionSource source, ConversionBuffer output, bool tracked)
    {
        var between = new ConversionBuffer(source.Length, tracked);
        var words = Phrases.Value;
        var start = 0;
        var i = 0;
        while (i < source.Length)
        {
            var skipped = words.IndexOfCandidate(source.Text[i..]);
            if (skipped < 0)
            {
                break;
            }

            i += skipped;
            var length = words.Match(source.Text[i..], out _);
            if (length > 0)
            {
                ConvertSegment(source[start..i], between, output);
                ConvertSegment(source[i..(i + length)], between, output);
                start = i + length;
            }

            i += int.Max(length, 1);
        }

        ConvertSegment(source[start..], between, output);
    }

    private void ConvertSegment(ConversionSource segment, ConversionBuffer between, ConversionBuffer output)
    {
        if (segment.Length > 0)
        {
            between.Clear();
            groups[0].Value.Convert(segment, between);
            groups[1].Value.Convert(between.ToSource(), output);
        }
    }

    private static Lazy<DictionaryGroup> Group(string[] names) => new(() => new DictionaryGroup(names));
}
