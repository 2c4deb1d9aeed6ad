using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// The characters that the Hong Kong Supplementary Character Set adds to Big5: those of Cantonese (啲, 喺, 嘅), of
/// Hong Kong's places (邨) and of names. The table is that of iconv-lite's <c>big5-hkscs</c>.
/// </summary>
public static class HongKongBig5
{
    /// <summary>
    /// Every byte pair, the first byte in the high half, with the character or sequence it stands for. They are spelled anew each
    /// time: the decoder makes a table of its own of them.
    /// </summary>
    public static IEnumerable<KeyValuePair<ushort, string>> Additions
    {
        get
        {
            var file = LexiconFile.OfResource(LexiconFormat.Big5File);
            var (pairs, lengths) = (file.Section(LexiconFormat.Pairs), file.Section(LexiconFormat.Lengths));
            var texts = file.Section(LexiconFormat.Texts);
            var start = 0;
            for (var i = 0; i < lengths.Length; i++)
            {
                var length = lengths.As<byte>()[i];
                yield return new(pairs.As<ushort>()[i], texts.As<char>().Slice(start, length).ToString());
                start += length;
            }
        }
    }
}
