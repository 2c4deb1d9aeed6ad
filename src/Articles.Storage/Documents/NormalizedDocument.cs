using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Articles.Text;

namespace Articles.Storage.Documents;

/// <summary>A normalized article as its blob holds it: what the analysis starts from and the text calls answer with.</summary>
public sealed record NormalizedDocument
{
    /// <summary>The article.</summary>
    public required string Id { get; init; }

    /// <summary>The upload's blob name.</summary>
    public required string Name { get; init; }

    /// <summary>The version, as in the article's record.</summary>
    public required long Revision { get; init; }

    /// <summary>Clean text; all offsets are UTF-16 code units of it.</summary>
    public required string Text { get; init; }

    /// <summary>The text as it was decoded.</summary>
    public required string Original { get; init; }

    /// <summary>IANA name of the encoding that was recognized.</summary>
    public required string Encoding { get; init; }

    /// <summary>The container the text came in.</summary>
    public required string Format { get; init; }

    /// <summary>Script before conversion.</summary>
    public required string Script { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Author line.</summary>
    public string? Byline { get; init; }

    /// <summary>Medium or site.</summary>
    public string? Source { get; init; }

    /// <summary>Date of publication.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Place of a dispatch.</summary>
    public string? PlaceLine { get; init; }

    /// <summary>Changes made to damaged text, in text order.</summary>
    public required IReadOnlyCollection<Repair> Repairs { get; init; }

    /// <summary>The trace that wrote it, W3C's <c>traceparent</c>; stands in the blob's metadata. Null for none.</summary>
    [JsonIgnore]
    public string? TraceParent { get; init; }

    /// <summary>Stands for all that it holds but its version: of two with the same one all offsets and facts are the same.</summary>
    public string Digest()
    {
        using var hash = SHA256.Create();
        // In parts as they are written: a long text is in memory often enough.
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonSerializer.Serialize(stream, this with { Revision = 0 }, StorageJson.Readable.NormalizedDocument);
        }

        return Convert.ToHexStringLower(hash.Hash.AsSpan(0, 16));
    }

    /// <summary>Takes over what normalization found.</summary>
    public static NormalizedDocument Of(string id, string name, long revision, NormalizedArticle article) =>
        new()
        {
            Id = id,
            Name = name,
            Revision = revision,
            Text = article.Text,
            Original = article.Original,
            Encoding = article.Encoding,
            Format = article.Format.ToString(),
            Script = article.Script.ToString(),
            Language = article.Language,
            Title = article.Facts.Title,
            Byline = article.Facts.Byline,
            Source = article.Facts.Source,
            PublishedOn = article.Facts.PublishedOn,
            PlaceLine = article.Facts.PlaceLine,
            Repairs = article.Repairs,
        };
}
