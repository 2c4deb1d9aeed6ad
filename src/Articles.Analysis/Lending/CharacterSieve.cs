using System.Runtime.CompilerServices;

namespace Articles.Analysis.Lending;

/// <summary>
/// A few characters, by one bit for every 1024th of all: tells at once of most characters that they are none of those. It may
/// let others through. Where it is kept takes no memory of its own.
/// </summary>
[InlineArray(16)]
internal struct CharacterSieve
{
    private ulong _bits;

    /// <summary>A sieve of some characters.</summary>
    public static CharacterSieve Of(IEnumerable<char> characters)
    {
        var sieve = new CharacterSieve();
        foreach (var character in characters)
        {
            sieve.Add(character);
        }
        return sieve;
    }

    /// <summary>Adds a character.</summary>
    public void Add(char character) => this[(character >> 6) & 15] |= 1UL << (character & 63);

    /// <summary>Whether it may be one of the characters.</summary>
    public readonly bool MayHold(char character) => (this[(character >> 6) & 15] & (1UL << (character & 63))) != 0;
}
