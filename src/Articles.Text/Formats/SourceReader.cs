using System.Buffers;
using System.Globalization;
using Articles.Text.Decoding;
using Articles.Text.Formats.Html;
using Articles.Text.Formats.Markdown;
using Articles.Text.Formats.Word;

namespace Articles.Text.Formats;

/// <summary>Takes an article out of the file that it came in. The content decides what the file is, never its name.</summary>
internal static class SourceReader
{
    private const string WhatIsRead =
        "Read are plain text, Markdown and HTML in UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5, and Word documents (.docx).";

    /// <summary>
    /// Longest text in UTF-16 units: two long novels. Analysis takes some ten microseconds and three hundred bytes for
    /// each.
    /// </summary>
    private const int LongestText = 2_000_000;

    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\r\v\f\u2028\u2029");
    private static readonly ArticleFacts NoFacts = new(null, null, null, null, null);

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="declaredCharset">A charset that the upload declared, or null.</param>
    /// <param name="rejection">Why it can't be read: a sentence for the uploader.</param>
    /// <returns>What it holds, or null when it can't be read.</returns>
    public static ArticleSource? Read(ReadOnlySpan<byte> content, string? declaredCharset, out string? rejection)
    {
        var source = ReadAny(content, declaredCharset, out rejection);
        if (source is null || source.Text.Length <= LongestText)
        {
            return source;
        }
        rejection = string.Create(
            CultureInfo.InvariantCulture,
            $"The text has {source.Text.Length:N0} characters; articles of up to {LongestText:N0} characters are read."
        );
        return null;
    }

    private static ArticleSource? ReadAny(ReadOnlySpan<byte> content, string? declaredCharset, out string? rejection)
    {
        rejection = null;
        if (content.IsEmpty)
        {
            rejection = $"The file is empty. {WhatIsRead}";
            return null;
        }
        if (WordDocument.Is(content))
        {
            var word = WordDocument.Read(content, out var reason);
            rejection = reason is null ? null : $"{reason} {WhatIsRead}";
            return word;
        }
        if (BinarySignatures.IsEncrypted(content))
        {
            rejection = $"The file is encrypted with a password. Save it without one and upload it again. {WhatIsRead}";
            return null;
        }
        if ((BinarySignatures.Recognize(content) ?? TransferEncoding.Recognize(content)) is { } kind)
        {
            rejection = $"The file is {kind}, which is not read. {WhatIsRead}";
            return null;
        }
        var decoded = TextDecoder.Decode(content, declaredCharset ?? HtmlCharset.Find(content));
        if (decoded is null)
        {
            rejection =
                $"The file's {content.Length} bytes are text in none of the encodings that are read. {WhatIsRead}";
            return null;
        }
        var text = LineEnds(decoded.Text);
        if (string.IsNullOrWhiteSpace(text))
        {
            rejection = $"The file holds blanks alone. {WhatIsRead}";
            return null;
        }
        if (ArticleRecord.Read(text) is { Count: > 0 } records)
        {
            return ReadRecords(records, decoded.Encoding, out rejection);
        }
        if (!HtmlPage.Is(text))
        {
            return new ArticleSource(text, decoded.Encoding, FormatOf(text), NoFacts);
        }
        return ReadPage(text, decoded.Encoding, out rejection);
    }

    /// <summary>Several records are one text; what a field says of one is no fact of all.</summary>
    private static ArticleSource? ReadRecords(
        IReadOnlyList<ArticleRecord> records,
        string encoding,
        out string? rejection
    )
    {
        rejection = null;
        var all = new List<ArticleSource>();
        foreach (var record in records)
        {
            if (ReadRecord(record, encoding, out rejection) is { } source)
            {
                all.Add(source);
            }
        }
        rejection = all.Count > 0 ? null : rejection;
        return all.Count <= 1
            ? all.FirstOrDefault()
            : all[0] with
            {
                Text = string.Join('\n', all.Select(source => source.Text)),
                Facts = NoFacts with { Title = all[0].Facts.Title },
            };
    }

    /// <summary>The record's headline is the first line, as with a page's.</summary>
    private static ArticleSource? ReadRecord(ArticleRecord record, string encoding, out string? rejection)
    {
        rejection = null;
        var title = record.Facts.Title;
        var text = LineEnds(record.Content).TrimStart('\n');
        var source = new ArticleSource(text, encoding, FormatOf(text), record.Facts);
        if (HtmlPage.Is(text))
        {
            if (ReadPage(text, encoding, out rejection) is not { } page)
            {
                return null;
            }
            source = page with { Facts = record.Facts with { Title = title ?? page.Facts.Title } };
        }
        return title is null || BeginsWithLine(source.Text, title)
            ? source
            : source with
            {
                Text = $"{title}\n{source.Text}",
            };
    }

    /// <summary>
    /// A text with line feeds for line ends of every kind: those of other systems, and a word processor's soft breaks and
    /// page breaks.
    /// </summary>
    private static string LineEnds(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.AsSpan().ContainsAny(OtherLineEnds)
            ? string.Create(
                text.Length,
                text,
                static (span, from) => from.AsSpan().ReplaceAny(span, OtherLineEnds, '\n')
            )
            : text;
    }

    private static ArticleFormat FormatOf(string text) =>
        MarkdownDetection.Is(text) ? ArticleFormat.Markdown : ArticleFormat.Text;

    // A sentence may begin with the words of the headline.
    private static bool BeginsWithLine(string text, string title) =>
        text.AsSpan().TrimStart() is var bare
        && bare.StartsWith(title)
        && bare[title.Length..].TrimStart(" \u3000\t") is [] or ['\n', ..];

    private static ArticleSource? ReadPage(string html, string encoding, out string? rejection)
    {
        rejection = null;
        try
        {
            var page = HtmlPage.Read(html);
            if (page.Text.Length > 0)
            {
                return new ArticleSource(page.Text, encoding, ArticleFormat.Html, page.Facts) { Beside = page.Beside };
            }
            rejection = $"The HTML page holds no visible text. {WhatIsRead}";
        }
        catch (LimitExceededException e)
        {
            rejection = $"The HTML page {e.Message}, the most that is read.";
        }
        return null;
    }
}
