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
        var characters = new HashSet<char>();
        for (var i = 0; i < glosses.Count; i++)
        {
            var gloss = glosses[i];
            var place = gloss.Start - 1;
            var followsGlossed = i > 0 && glosses[i - 1].End == place;
            var precedesGlossed = i + 1 < glosses.Count && glosses[i + 1].Start == gloss.End + 1;
            var isHalf =
                (!followsGlossed && place > 0 && IsWord(text[place - 1], gloss.Character))
                || (!precedesGlossed && gloss.End < text.Length && IsWord(gloss.Character, text[gloss.End]));
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
