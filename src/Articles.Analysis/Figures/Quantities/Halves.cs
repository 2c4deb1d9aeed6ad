using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads 半成 (half a tenth) and 对折 (half the price), whose numbers are no numerals.</summary>
internal static class Halves
{
    /// <summary>Reads the word that begins at a place.</summary>
    public static bool TryRead(string text, int at, int end, out NumberToken number)
    {
        var isHalfTenth =
            at + 1 < end && text[at] == '半' && text[at + 1] == '成' && !(at + 2 < end && text[at + 2] == '品');
        var isHalfPrice =
            at > 0 && at + 1 < end && text[at] == '对' && text[at + 1] == '折' && text[at - 1] is '打' or '成';
        number =
            isHalfTenth || isHalfPrice
                ? new NumberToken(at, at + 1, isHalfTenth ? 0.5m : 5, null, 1, IsOpen: false, NumberForm.Chinese)
                : default;
        return isHalfTenth || isHalfPrice;
    }
}
