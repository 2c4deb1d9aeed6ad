namespace Articles.Text.Repairs;

/// <summary>
/// A gloss behind a letter: replaced bytewise, the pattern also fits across a character's second byte and a letter
/// (<c>款AI</c> is <c>BFEE 41 49</c>, and <c>EE41</c> is 預, so the stream becomes <c>款A(yù)I</c>). The reading must be that of
/// the character which both bytes make.
/// </summary>
internal static class SplitGloss
{
    /// <summary>Finds them all, in text order.</summary>
    public static List<OffsetSpan> FindAll(string text)
    {
        var found = new List<OffsetSpan>();
        for (var open = text.AsSpan().IndexOfAny('(', '（'); open >= 0; open = Next(text, open))
        {
            if (
                open > 1
                && text[open - 1] < '\x7F'
                && Gbk.IsTrail(text[open - 1])
                && Gbk.Pair(text[open - 2]) is > 0 and var pair
                && Gbk.IsLead(pair & 0xFF)
                && Gbk.Character(pair & 0xFF, text[open - 1]) is not '\0' and var character
                && Gloss.Read(text.AsSpan(open)) is { } gloss
                && Readings.Reads(character, gloss.Syllable)
            )
            {
                found.Add(new OffsetSpan(open, gloss.Length));
            }
        }
        return found;
    }

    private static int Next(string text, int at) =>
        text.AsSpan(at + 1).IndexOfAny('(', '（') is >= 0 and var leap ? at + 1 + leap : -1;
}
