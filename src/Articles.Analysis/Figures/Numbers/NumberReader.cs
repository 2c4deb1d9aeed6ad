namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads the number that begins at a place: <c>3.2万</c>, <c>三十五</c>, <c>25万6千</c>, <c>十几</c>, <c>百余</c>.</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at a place, in time linear in the number's length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(string text, int at, int end, out NumberToken number)
    {
        number = default;
        if (at >= end || !Numerals.Begins(text[at]))
        {
            return false;
        }
        if (FractionReader.TryRead(text, at, end, out number))
        {
            return true;
        }
        var state = new PlaceValue();
        var p = state.Read(text, at, end);
        if (p == at)
        {
            return false;
        }
        number = new NumberToken(at, p, state.Value, state.Max, state.Scale, IsOpen: false, state.Form);
        number = OpenEnd.Read(text, number, end);
        return true;
    }
}
