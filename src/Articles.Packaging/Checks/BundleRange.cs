namespace Articles.Packaging.Checks;

/// <summary>The range of versions that host.json takes an extension bundle from.</summary>
internal static class BundleRange
{
    /// <summary>Whether a range such as <c>[4.0.0, 5.0.0)</c> lies within version 4.</summary>
    public static bool IsWithinVersion4(string? range)
    {
        if (range?.Trim() is not ['[' or '(', .., ']' or ')'] text)
        {
            return false;
        }

        var ends = text[1..^1].Split(',', StringSplitOptions.TrimEntries);
        return ends is [var from, var to]
            && Major(from) == 4
            && (Major(to) == 4 || (to is "5.0.0" or "5.*" && text[^1] == ')'));
    }

    private static int Major(string version) =>
        int.TryParse(version.Split('.')[0], out var major) ? major : int.MinValue;
}
