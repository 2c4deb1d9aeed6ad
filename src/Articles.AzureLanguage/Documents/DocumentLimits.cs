using System.Runtime.InteropServices;

namespace Articles.AzureLanguage.Documents;

/// <summary>
/// How much the service takes at once (source: "Service limits for Azure AI Language"). UTF-16 units stand for its limit
/// of 1 MB a request: one takes up to six bytes in JSON.
/// </summary>
/// <param name="Elements">Text elements of a document.</param>
/// <param name="Units">UTF-16 units of a document.</param>
/// <param name="Documents">Documents of a request.</param>
/// <param name="RequestElements">Text elements of a request.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentLimits(int Elements, int Units, int Documents, int RequestElements)
{
    /// <summary>UTF-16 units of a request.</summary>
    public const int RequestUnits = 160_000;

    /// <summary>Entities, at once.</summary>
    public static readonly DocumentLimits Entities = new(5_120, 15_360, 5, 5 * 5_120);

    /// <summary>Key phrases, at once.</summary>
    public static readonly DocumentLimits KeyPhrases = new(5_120, 15_360, 10, 10 * 5_120);

    /// <summary>
    /// Summaries, in a job. An article goes as one document where it can: the ranks of sentences of different documents
    /// say nothing of each other.
    /// </summary>
    public static readonly DocumentLimits Summary = new(125_000, RequestUnits, 25, 125_000);
}
