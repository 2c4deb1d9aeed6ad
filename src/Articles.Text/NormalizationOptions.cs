namespace Articles.Text;

/// <summary>What a normalization may do beyond what every article needs.</summary>
/// <param name="MainlandVocabulary">
/// Whether traditional text also gets the mainland's words for Taiwan's (軟體 → 软件, 網路 → 网络), by OpenCC's
/// <c>tw2sp</c>. Off by default: characters are another way to write the same words, whereas other words are no longer
/// those of the author, and what is quoted, searched or compared must be what the article says.
/// </param>
public sealed record NormalizationOptions(bool MainlandVocabulary = false);
