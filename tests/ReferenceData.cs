namespace Articles.Tests;

/// <summary>
/// What some tests are measured against and the repository doesn't hold: annotated articles with their scorer, and the
/// cases of other projects.
/// </summary>
internal static class ReferenceData
{
    /// <summary>A file or folder, or null where it isn't there.</summary>
    public static string? Find(params string[] parts)
    {
        var path = Path.GetFullPath(Checkout.PathOf(["..", "shared", .. parts]));
        return Path.Exists(path) ? path : null;
    }

    /// <summary>A file or folder; the test that asks is skipped where it isn't there.</summary>
    public static string PathOf(params string[] parts)
    {
        var path = Find(parts);
        Assert.SkipWhen(path is null, $"The test needs {string.Join('/', parts)} of the reference data.");
        return path!;
    }
}
