using System.Text;

namespace Articles.Analysis.Training.Measuring;

/// <summary>What two ways of writing a name have in common: marks, white space, width and case left out.</summary>
internal static class NameKey
{
    /// <summary>The key of a name.</summary>
    public static string Of(string name) =>
        string.Concat(
                name.Normalize(NormalizationForm.FormKC)
                    .Where(x => !char.IsWhiteSpace(x) && !"《》“”\"‘’'·•・".Contains(x, StringComparison.Ordinal))
            )
            .ToLowerInvariant();
}
