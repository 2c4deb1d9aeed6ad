namespace Articles.Functions.Triggers;

/// <summary>The functions that the host invokes: the names of their folders, which are its paths.</summary>
internal static class FunctionNames
{
    public const string Normalize = "NormalizeArticle";
    public const string Analyze = "AnalyzeArticle";
    public const string Reconcile = "Reconcile";

    /// <summary>The blob functions as the host's messages call them.</summary>
    public static IReadOnlySet<string> BlobFunctionIds { get; } =
        new HashSet<string>(StringComparer.Ordinal) { Id(Normalize), Id(Analyze) };

    private static string Id(string function) => "Host.Functions." + function;
}
