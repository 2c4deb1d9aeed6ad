namespace Articles.Text.Formats.Html;

/// <summary>Whose a part of a page is.</summary>
internal enum PagePart
{
    /// <summary>Nothing tells: a button, a label, a line of facts.</summary>
    Unknown,

    /// <summary>The article's: a table, a list, sentences, a note, an attachment, a signature.</summary>
    Article,

    /// <summary>The site's: other articles, comments, a notice to the reader.</summary>
    Site,
}
