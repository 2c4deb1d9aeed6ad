namespace Articles.Packaging.Checks;

/// <summary>What must and what must not lie in the folder.</summary>
internal static class FolderCheck
{
    // Both may hold keys and are for one machine only.
    private static readonly string[] Secret = ["local.settings.json", ".env"];

    public static IEnumerable<Violation> Run(string folder, int functions)
    {
        if (functions == 0)
        {
            yield return new("host.json", "There is no function: the host would not start the handler at all.");
        }

        foreach (var name in Secret.Where(n => File.Exists(Path.Combine(folder, n))))
        {
            yield return new(name, "The file may hold keys and must not be published.");
        }
    }
}
