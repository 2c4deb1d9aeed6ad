namespace Articles.Text.Conversion;

/// <summary>stub</summary>
public static class ChineseConverter
{
    /// <summary>stub</summary>
    public static string ToSimplified(string text) => text;
}
