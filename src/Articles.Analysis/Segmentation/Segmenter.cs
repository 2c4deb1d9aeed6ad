using System.Runtime.InteropServices;
using Articles.Lexicon;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// Splits a text into words: the most probable path through the words of the dictionary and of a small vocabulary, each
/// word weighed alone (unigrams). Time is linear in the text's length, since words have a greatest length.
/// </summary>
public static class Segmenter
{
    /// <summary>The weight of a character that no word covers: rarer than every word of the dictionary.</summary>
    private const float UnknownCharacter = -22f;

    private const float CommonPlace = -11f;
    private const float RarePlace = -13f;

    /// <summary>Segments a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">Words that hold beside the dictionary.</param>
    /// <returns>Tokens that cover the text without a gap.</returns>
    public static Token[] Segment(string text, Vocabulary vocabulary)
    {
        var steps = new Step[text.Length + 1];
        for (var at = text.Length - 1; at >= 0; at--)
        {
            steps[at] = BestFrom(text, at, steps, vocabulary);
        }
        var tokens = new List<Token>(text.Length / 2);
        for (var at = 0; at < text.Length; )
        {
            var token = Next(text, at, steps[at]);
            tokens.Add(token);
            at = token.End;
        }
        return [.. tokens];
    }

    private static Step BestFrom(string text, int at, Step[] steps, Vocabulary vocabulary)
    {
        var rest = text.AsSpan(at);
        var best = new Step(UnknownCharacter + steps[at + 1].Score, 1, "x");
        if (!CharClass.IsHan(text[at]))
        {
            return best;
        }
        foreach (var (length, value) in Words.All.Prefixes(rest))
        {
            var score = Words.LogProbability(value) + steps[at + length].Score;
            best = score > best.Score ? new Step(score, length, Words.Tag(value)) : best;
        }
        foreach (var (length, value) in Places.All.Prefixes(rest))
        {
            var score = PlaceName(Places.Level(value)) + steps[at + length].Score;
            best = score > best.Score ? new Step(score, length, "ns") : best;
        }
        var longest = vocabulary.LongestFrom(rest);
        for (var length = 2; length <= longest; length++)
        {
            if (vocabulary.TryGetTag(rest[..length], out var tag))
            {
                var score = Vocabulary.LogProbability + steps[at + length].Score;
                best = score > best.Score ? new Step(score, length, tag) : best;
            }
        }
        return best;
    }

    // Districts and what is above them are news, towns and streets are rarely.
    private static float PlaceName(PlaceLevel level) => level == PlaceLevel.Town ? RarePlace : CommonPlace;

    private static Token Next(string text, int at, Step step)
    {
        var c = text[at];
        if (CharClass.IsHan(c))
        {
            return new Token(at, step.Length, TokenKind.Word, step.Tag);
        }
        if (char.IsAsciiLetterOrDigit(c) || CharClass.IsForeignLetter(c))
        {
            var end = CharClass.EndOfLatin(text, at, out var hasLetter);
            return new Token(at, end - at, hasLetter ? TokenKind.Latin : TokenKind.Number, "");
        }
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return new Token(at, 2, TokenKind.Word, "x");
        }
        return new Token(at, 1, char.IsWhiteSpace(c) ? TokenKind.Space : TokenKind.Mark, "");
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Step(float Score, int Length, string Tag);
}
