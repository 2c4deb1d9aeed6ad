namespace Articles.Analysis.Figures.Quantities;

/// <summary>What stands between the values of a list: 5%、6%和7%, 51.06/62.98/78.00亿元.</summary>
internal static class ListJoints
{
    /// <summary>Whether a quantity stands right behind the joint of a list that the one before it is in.</summary>
    public static bool Join(string text, in Quantity before, in Quantity next) =>
        next.Offset == before.End + 1 && text[before.End] is '、' or '和' or '与' or '及' or '/';
}
