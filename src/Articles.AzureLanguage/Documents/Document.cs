using System.Globalization;

namespace Articles.AzureLanguage.Documents;

/// <summary>A stretch of an article that is sent as one document.</summary>
/// <param name="Number">Which one, from 0; in the service's answers its id.</param>
/// <param name="Offset">Where it begins in the article, in UTF-16 code units.</param>
/// <param name="Text">Its text.</param>
/// <param name="Elements">How many text elements it has, as <see cref="TextElements"/> counts.</param>
internal sealed record Document(int Number, int Offset, string Text, int Elements)
{
    public string Id { get; } = Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where it ends in the article.</summary>
    public int End => Offset + Text.Length;
}
