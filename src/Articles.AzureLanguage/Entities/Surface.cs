namespace Articles.AzureLanguage.Entities;

/// <summary>When two writings of a name are one: white space, quotation marks and title marks around it aside.</summary>
internal static class Surface
{
    private const string Marks = "“”‘’《》「」『』\"'";

    public static string Key(string surface) =>
        string.Concat(surface.Where(c => !char.IsWhiteSpace(c) && !Marks.Contains(c)));
}
