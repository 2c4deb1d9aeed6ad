namespace Articles.Text.Conversion;

/// <summary>
/// Restores 着 where traditional text writes 著 for it. Simplified text keeps 著 (zhù) for "write", "notable" and what
/// is made of them, and has 着 for the particle after verbs (看着) and for the readings zhuó and zháo (着手, 着急);
/// OpenCC's <c>t2s</c> keeps 著 everywhere, since its standard of traditional characters tells the two apart while
/// most texts don't. Here 着 is the rule, and 著 stays where the words around it say so.
/// </summary>
/// <remarks>Only for text that was converted: in simplified text 著 is right as it stands.</remarks>
public static class AspectParticle
{
    private const char Write = '著';
    private const char Particle = '着';

    /// <summary>Writes 着 for 著 where it is meant.</summary>
    /// <param name="text">Text in simplified characters, converted from traditional ones.</param>
    /// <returns>The text; the same instance where nothing changes.</returns>
    public static string Restore(string text)
    {
        char[]? restored = null;
        foreach (var place in Find(text))
        {
            restored ??= text.ToCharArray();
            restored[place] = Particle;
        }

        return restored is null ? text : new string(restored);
    }

    /// <summary>Where 着 is meant by 著, in UTF-16 code units, ascending.</summary>
    /// <param name="text">Text in simplified characters, converted from traditional ones.</param>
    public static IEnumerable<int> Find(string text)
    {
        for (var i = text.IndexOf(Write); i >= 0; i = text.IndexOf(Write, i + 1))
        {
            if (!ZhuReading.IsMeant(text, i))
            {
                yield return i;
            }
        }
    }
}
