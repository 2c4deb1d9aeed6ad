using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Names how far a thing reaches where the word stands behind the number: 60米长、1.2米宽的|画卷.</summary>
internal static class Extents
{
    // Length, breadth and height are three.
    private const int MostExtents = 3;
    private const int LongestNoun = 60;
    private static readonly WordList Dimensions = new("长 宽 高 深 厚");

    /// <summary>The thing and its extent (画卷长); null if no such word follows, or no thing is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="before">The noun before it, which is the thing where none follows.</param>
    /// <param name="end">Where the sentence ends.</param>
    public static string? Of(string text, in Quantity quantity, TextSpan before, int end)
    {
        if (!Is(text, quantity.Unit, quantity.End, end))
        {
            return null;
        }
        var noun = Behind(text, quantity, quantity.End + 1, end);
        noun = noun.Length > 0 ? noun : before;
        return noun.Length > 0 ? noun.Of(text) + text[quantity.End] : null;
    }

    /// <summary>隧道|长|达10公里, 塔|高|达300米: of a length the word before its verb names what is measured.</summary>
    public static Measured Named(string text, Measured before, Quantity quantity) =>
        before.Noun.Length > 0
        && quantity.Unit.Ucum is "km" or "m" or "cm"
        && before.Noun.End + 2 <= quantity.Offset
        && text[before.Noun.End] is '长' or '高' or '深' or '宽'
        && text[before.Noun.End + 1] == '达'
            ? before with
            {
                Noun = new TextSpan(before.Noun.Offset, before.Noun.Length + 1),
            }
            : before;

    // 长 alone, not 长廊 or 高铁.
    private static bool Is(string text, Unit unit, int at, int end) =>
        unit.Ucum is "m" or "km" or "cm" or "mm"
        && at + 1 < end
        && Dimensions.LengthAt(text, at, end) > 0
        && Lexicon.Words.All.LongestPrefix(text.AsSpan(at, end - at), out _) <= 1;

    private static TextSpan Behind(string text, in Quantity quantity, int at, int end)
    {
        for (var i = 0; i < MostExtents && at < end; i++)
        {
            if (text[at] == '的')
            {
                var figure = text.AsSpan(at, Math.Min(LongestNoun, end - at)).IndexOfAnyInRange('0', '9');
                return CountedNoun.Read(text, quantity with { End = at }, figure < 0 ? end : at + figure);
            }
            if (text[at] is not ('、' or '，') || !NumberReader.TryRead(text, at + 1, end, out var next))
            {
                break;
            }
            var unit = UnitReader.Read(text, next, end, out var unitEnd);
            if (!Is(text, unit, unitEnd, end))
            {
                break;
            }
            at = unitEnd + 1;
        }
        return default;
    }
}
