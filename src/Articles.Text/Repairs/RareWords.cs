using Articles.Text.Characters;

namespace Articles.Text.Repairs;

/// <summary>
/// Words that hardly any text has, whatever the case of their letters: sought where two characters stand that one of them
/// may begin with, which is seen at a glance.
/// </summary>
internal sealed class RareWords
{
    private readonly string[] words;
    private readonly CharacterSigns first;
    private readonly CharacterSigns second;
    private readonly string firsts;
    private readonly string seconds;

    /// <summary>Makes the search for some words.</summary>
    /// <param name="words">The words, of two characters and more.</param>
    /// <param name="first">The sign of what one of them may begin with.</param>
    /// <param name="second">The sign of what may be its second character.</param>
    public RareWords(string[] words, CharacterSigns first, CharacterSigns second)
    {
        (this.words, this.first, this.second) = (words, first, second);
        (firsts, seconds) = (Letters(0), Letters(1));
    }

    /// <summary>Adds what characters mean to this search.</summary>
    public void AddSigns(CharacterSigns[] signs)
    {
        foreach (var character in firsts)
        {
            signs[character] |= first;
        }
        foreach (var character in seconds)
        {
            signs[character] |= second;
        }
    }

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        for (
            var i = CharacterKinds.IndexOf(text, 0, first);
            i + 1 < text.Length;
            i = CharacterKinds.IndexOf(text, i + 1, first)
        )
        {
            if (CharacterKinds.Has(text[i + 1], second) && StartOne(text[i..]))
            {
                return true;
            }
        }
        return false;
    }

    private bool StartOne(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    // In either case, with the two characters beyond ASCII that are letters of it in another.
    private string Letters(int place) =>
        string.Concat(words.Select(word => word[place]).Distinct().Select(c => $"{c}{char.ToUpperInvariant(c)}"))
        + "ſK";
}
