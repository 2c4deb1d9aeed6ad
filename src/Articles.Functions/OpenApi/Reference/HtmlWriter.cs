using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Articles.Functions.OpenApi.Reference;

/// <summary>Writes a page; all text that is not marked as raw is escaped.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Escapes = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    /// <summary>How JSON is shown.</summary>
    public static JsonSerializerOptions Indented { get; } =
        new()
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = Http.ApiJson.Default,
        };

    /// <summary>Writes markup of our own.</summary>
    public void Raw(string markup) => html.Append(markup);

    /// <summary>Writes text.</summary>
    public void Text(string text) => html.Append(Escapes.Encode(text));

    /// <summary>Writes text in which code stands between grave accents.</summary>
    public void Marked(string text)
    {
        var parts = text.Split('`');
        for (var i = 0; i < parts.Length; i++)
        {
            var isCode = i % 2 == 1;
            html.Append(isCode ? "<code>" : "").Append(Escapes.Encode(parts[i])).Append(isCode ? "</code>" : "");
        }
    }

    /// <summary>Writes an element with text in it.</summary>
    public void Element(string name, string text, string? style = null)
    {
        html.Append('<').Append(name).Append(style is null ? "" : $" class=\"{style}\"").Append('>');
        Text(text);
        html.Append("</").Append(name).Append('>');
    }

    /// <summary>Writes a paragraph, with code in it.</summary>
    public void Paragraph(string text)
    {
        html.Append("<p>");
        Marked(text);
        html.Append("</p>");
    }

    public override string ToString() => html.ToString();
}
