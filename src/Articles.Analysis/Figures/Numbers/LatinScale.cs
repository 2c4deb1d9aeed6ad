using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads a Latin letter behind a number as its thousands, billions or trillions: 180K, 72B参数, 15T tokens.</summary>
internal static class LatinScale
{
    /// <summary>The number with its letter; the number itself if none is.</summary>
    public static NumberToken Read(string text, NumberToken number, int end) =>
        Parameters(text, number, end) is var size and > 0
            ? number with
            {
                End = number.End + 1,
                Value = number.Value * size,
                Scale = size,
            }
            : Thousands(text, number, end);

    // 72B参数, 15T tokens: how large a model is, and what it was trained on.
    private static decimal Parameters(string text, NumberToken number, int end)
    {
        var after = number.End + 1;
        if (
            number is not { Form: NumberForm.Arabic, Scale: 1, Max: null, Value: < MostParameters }
            || after > end
            || text[number.End] is not ('B' or 'T')
            || (after < end && char.IsAsciiLetterOrDigit(text[after]))
        )
        {
            return 0;
        }
        after += after < end && text[after] == ' ' ? 1 : 0;
        var before = text.AsSpan(Math.Max(0, number.Offset - LongestMeasure), Math.Min(LongestMeasure, number.Offset));
        var isOf =
            before.Contains("参数", StringComparison.Ordinal)
            || before.Contains("训练", StringComparison.Ordinal)
            || Sized.LengthAt(text, after, end) > 0;
        return !isOf ? 0
            : text[number.End] == 'B' ? Billion
            : Trillion;
    }

    private const int LongestMeasure = 8;

    // The largest models have some thousand billions.
    private const int MostParameters = 1_000_000;
    private const decimal Billion = 1e9m;
    private const decimal Trillion = 1e12m;
    private static readonly WordList Sized = new("参数 tokens Tokens token 个参数");

    // 180K: thousands, where no name like 4K can be meant.
    private static NumberToken Thousands(string text, NumberToken number, int end) =>
        number is { Form: NumberForm.Arabic, Scale: 1, Max: null, Value: >= LeastThousands }
        && number.End < end
        && text[number.End] == 'K'
        && (number.End + 1 >= end || !char.IsAsciiLetterOrDigit(text[number.End + 1]))
            ? number with
            {
                End = number.End + 1,
                Value = number.Value * 1000,
                Scale = 1000,
            }
            : number;

    private const int LeastThousands = 20;
}
