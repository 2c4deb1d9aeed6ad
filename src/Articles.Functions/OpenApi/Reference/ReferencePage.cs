using System.Text.Json.Nodes;

namespace Articles.Functions.OpenApi.Reference;

/// <summary>The API's description as a page for people: no script, nothing from elsewhere.</summary>
internal static class ReferencePage
{
    /// <summary>Makes the page.</summary>
    /// <param name="document">The description.</param>
    public static string Of(JsonObject document)
    {
        var info = document["info"]!;
        var page = new HtmlWriter();
        page.Raw(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        );
        page.Text($"{info["title"]} API");
        page.Raw($"</title><style>{ReferenceStyle.Sheet}</style></head><body>");
        page.Raw("<a class=\"skip\" href=\"#calls\">To the calls</a><header>");
        page.Element("h1", $"{info["title"]} API");
        page.Paragraph((string)info["description"]!);
        page.Raw("<p>For programs: <a href=\"openapi.json\">openapi.json</a></p></header><main id=\"calls\">");
        var calls = document["paths"]!
            .AsObject()
            .SelectMany(p => p.Value!.AsObject().Select(o => (Path: p.Key, Method: o.Key, Call: o.Value!.AsObject())))
            .ToList();
        foreach (var tag in document["tags"]!.AsArray())
        {
            page.Element("h2", (string)tag!["name"]!);
            page.Paragraph((string)tag["description"]!);
            foreach (var (path, method, call) in calls.Where(c => (string?)c.Call["tags"]![0] == (string?)tag["name"]))
            {
                WriteCall(page, path, method, call);
            }
        }

        page.Raw("</main></body></html>");
        return page.ToString();
    }

    private static void WriteCall(HtmlWriter page, string path, string method, JsonObject call)
    {
        page.Raw("<details id=\"");
        page.Text((string)call["operationId"]!);
        page.Raw("\"><summary><span class=\"method\">");
        page.Text(method.ToUpperInvariant());
        page.Raw("</span> <code>");
        page.Text(path);
        page.Raw("</code> ");
        page.Text((string)call["summary"]!);
        page.Raw("</summary>");
        page.Paragraph((string)call["description"]!);
        if (call["parameters"] is JsonArray { Count: > 0 } parameters)
        {
            page.Element("h3", "Parameters");
            page.Raw("<dl>");
            foreach (var parameter in parameters)
            {
                WriteParameter(page, parameter!);
            }

            page.Raw("</dl>");
        }

        page.Element("h3", "Answers");
        foreach (var (status, answer) in call["responses"]!.AsObject())
        {
            page.Element("h4", status);
            page.Paragraph((string)answer!["description"]!);
            foreach (var example in Examples(answer))
            {
                page.Element("p", (string)example["summary"]!, "note");
                page.Element("pre", Shown(example["value"]!));
            }
        }

        page.Raw("</details>");
    }

    private static void WriteParameter(HtmlWriter page, JsonNode parameter)
    {
        page.Raw("<dt><code>");
        page.Text((string)parameter["name"]!);
        page.Raw("</code> ");
        page.Text($"{parameter["in"]}{((bool?)parameter["required"] == true ? ", required" : "")}");
        page.Raw("</dt><dd>");
        page.Marked((string)parameter["description"]!);
        page.Text(Limits(parameter["schema"]!));
        if (parameter["example"] is { } example)
        {
            page.Raw(" Example: <code>");
            page.Text(example.ToString());
            page.Raw("</code>");
        }

        page.Raw("</dd>");
    }

    private static string Limits(JsonNode schema) =>
        string.Concat(
            schema["enum"] is JsonArray words ? $" One of {string.Join(", ", words.Select(w => (string?)w))}." : "",
            schema["minimum"] is { } least ? $" {least} to {schema["maximum"]}." : "",
            schema["default"] is { } otherwise ? $" {otherwise} if not given." : "",
            schema["maxLength"] is { } longest ? $" Up to {longest} characters." : ""
        );

    private static IEnumerable<JsonNode> Examples(JsonNode answer) =>
        (answer["content"]?.AsObject() ?? [])
            .SelectMany(c => c.Value!["examples"]?.AsObject() ?? [])
            .Select(e => e.Value!);

    private static string Shown(JsonNode value) =>
        value is JsonValue ? value.ToString() : value.ToJsonString(HtmlWriter.Indented);
}
