using System.Runtime.InteropServices;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// What the lexicon says of the words that begin at a character: the first word of the most probable path from there, and
/// the longest words. Lengths are 0 where there is no such word; tags are numbers as <see cref="Vocabulary"/> has them.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct WordStart
{
    /// <summary>The length of the path's word, by the dictionary and the vocabulary.</summary>
    public byte Length;

    /// <summary>Its part of speech.</summary>
    public byte Tag;

    /// <summary>The length of the path's word by the dictionary alone.</summary>
    public byte PlainLength;

    /// <summary>Its part of speech.</summary>
    public byte PlainTag;

    /// <summary>The length of the dictionary's longest word.</summary>
    public byte Longest;

    /// <summary>Its part of speech.</summary>
    public byte LongestTag;

    /// <summary>The length of the longest name of an administrative division.</summary>
    public byte Place;

    /// <summary>Its level.</summary>
    public byte PlaceLevel;

    /// <summary>The number in the dictionary of the path's word; -1 where it was not found there.</summary>
    public int Word;
}
