using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// The characters that the Hong Kong Supplementary Character Set adds to Big5: those of Cantonese (啲, 喺, 嘅), of
/// Hong Kong's places (邨) and of names. The table is that of iconv-lite's <c>big5-hkscs</c>.
/// </summary>
public static class HongKongBig5
{
    /// <summary>Every byte pair, the first byte in the high half, with the character or sequence it stands for.</summary>
    public static IReadOnlyList<KeyValuePair<ushort, string>> Additions { get; } = Read();

    private static List<KeyValuePair<ushort, string>> Read()
    {
        var file = LexiconFile.OfResource(LexiconFormat.Big5File);
        var pairs = file.Section(LexiconFormat.Pairs).As<ushort>();
        var lengths = file.Section(LexiconFormat.Lengths).As<byte>();
        var texts = file.Section(LexiconFormat.Texts).As<char>();
        var additions = new List<KeyValuePair<ushort, string>>(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            additions.Add(new(pairs[i], texts[..lengths[i]].ToString()));
            texts = texts[lengths[i]..];
        }

        return additions;
    }
}
