using Articles.Lexicon;

namespace Articles.Text.Repairs;

/// <summary>
/// Words of which one character is glossed and the other is not (<c>创(chuàng)新</c>). Who explains a reading to a
/// reader glosses the whole word, or a character with several readings; a conversion glosses what differs by script.
/// </summary>
internal static class HalfGlossed
{
    private const int CommonWord = 100;

    /// <summary>How many characters with one reading are glossed so, each counted once.</summary>
    public static int Count(string text, List<GlossedCharacter> glosses)
    {
        var (starts, ends) = (new HashSet<int>(), new HashSet<int>());
        foreach (var gloss in glosses)
        {
            starts.Add(gloss.Start);
            ends.Add(gloss.End);
        }
        var characters = new HashSet<char>();
        foreach (var gloss in glosses)
        {
            var place = gloss.Start - 1;
            var isHalf =
                (!ends.Contains(place) && place > 0 && IsWord(text[place - 1], gloss.Character))
                || (
                    gloss.End < text.Length
                    && !starts.Contains(gloss.End + 1)
                    && IsWord(gloss.Character, text[gloss.End])
                );
            if (isHalf && gloss.HasTone && gloss.DiffersByScript && !Readings.IsPolyphone(gloss.Character))
            {
                characters.Add(gloss.Character);
            }
        }
        return characters.Count;
    }

    private static bool IsWord(char first, char second) =>
        Words.All.TryGetValue([Han.Simplified(first), Han.Simplified(second)], out var word)
        && Words.Frequency(word) >= CommonWord;
}
