using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>
/// The Chinese name of a series that a model's number follows without a space (云芯3A6000处理器): the number alone tells no model.
/// </summary>
internal static class SeriesNumber
{
    private static readonly WordSet Known = KnownNames.Of(EntityCategory.Product);

    /// <summary>The first token of the series' name, or the number's own where none stands before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The token of the number.</param>
    public static int First(TokenizedText text, int number)
    {
        if (!char.IsAsciiDigit(text[number][0]) || text.Kind(number - 1) != TokenKind.Word)
        {
            return number;
        }
        var series = number - 1;
        return
            text.IsOneOf(series, Known)
            || (text[series].Length is 2 or 3 && text.Tag(series) is "nz" or "x" && !text.IsPlace(series))
            ? series
            : number;
    }
}
