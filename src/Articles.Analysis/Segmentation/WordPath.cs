using System.Runtime.InteropServices;
using Articles.Lexicon;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// Finds the most probable words of one stretch of a text after another. Its buffer is kept from stretch to stretch, so
/// one instance serves one thread.
/// </summary>
internal sealed class WordPath(Vocabulary vocabulary)
{
    /// <summary>The weight of a character that no word covers: rarer than every word of the dictionary.</summary>
    private const float UnknownCharacter = -22f;

    private const float CommonPlace = -11f;
    private const float RarePlace = -13f;
    private Step[] _steps = [];

    /// <summary>
    /// Where the stretch ends that begins at an offset: after the next full stop or line end, which no word holds. Weights
    /// are added up within a stretch, for their sums keep all digits only while they are small.
    /// </summary>
    public static int EndOfStretch(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('。', '\n');
        return length < 0 ? text.Length : start + length + 1;
    }

    /// <summary>Adds a stretch's words to a list.</summary>
    public void Append(string text, int start, int end, TokenList tokens)
    {
        var stretch = text.AsSpan(start, end - start);
        if (_steps.Length <= stretch.Length)
        {
            _steps = new Step[Math.Max(stretch.Length + 1, 2 * _steps.Length)];
        }
        _steps[stretch.Length] = default;
        for (var at = stretch.Length - 1; at >= 0; at--)
        {
            _steps[at] = BestFrom(stretch[at..], _steps.AsSpan(at, stretch.Length - at + 1));
        }
        for (var at = start; at < end; )
        {
            var token = Next(text, at, _steps[at - start]);
            tokens.Add(token);
            at = token.End;
        }
    }

    private Step BestFrom(ReadOnlySpan<char> rest, ReadOnlySpan<Step> steps)
    {
        var best = new Step(UnknownCharacter + steps[1].Score, 1, "x");
        if (!CharClass.IsHan(rest[0]))
        {
            return best;
        }
        foreach (var (length, value) in Words.All.Prefixes(rest))
        {
            var score = Words.LogProbability(value) + steps[length].Score;
            best = score > best.Score ? new Step(score, length, Words.Tag(value)) : best;
        }
        foreach (var (length, value) in Places.All.Prefixes(rest))
        {
            var score = PlaceName(Places.Level(value)) + steps[length].Score;
            best = score > best.Score ? new Step(score, length, "ns") : best;
        }
        var longest = vocabulary.LongestFrom(rest);
        for (var length = 2; length <= longest; length++)
        {
            if (vocabulary.TryGetTag(rest[..length], out var tag))
            {
                var score = Vocabulary.LogProbability + steps[length].Score;
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
