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
        var state = new PlaceValue();
        var p = state.Read(text, at, end);
        if (p == at)
        {
            return false;
        }
        // 陆地, 收拾, 伍: the forms of accounts are numerals in company only.
        if (
            p == at + 1
            && Numerals.IsFormal(text[at])
            && text.AsSpan(p, Math.Min(2, end - p)) is not "分之"
            && (at == 0 || !(Numerals.Begins(text[at - 1]) || text[at - 1] is '负' or '又' or '之'))
        )
        {
            return false;
        }
        if (NotNumbers.Begins(text, at, p, end))
        {
            return false;
        }
        if (FractionReader.TryRead(text, at, p, end, state, out number))
        {
            return true;
        }
        number = new NumberToken(at, p, state.Value, state.Max, state.Scale, IsOpen: false, state.Form);
        number = CountedPlaces.Read(text, OpenEnd.Read(text, number, end), end);
        if (state is { Max: null, Form: not NumberForm.Bare } && p < end && text[p] == '又')
        {
            number = FractionReader.Mixed(text, number, p, end);
        }
        if (state is { Max: null, Form: NumberForm.Arabic, Scale: 1 } && p < end && text[p] == ' ')
        {
            number = FractionReader.Spaced(text, number, p, end);
        }
        return true;
    }
}
