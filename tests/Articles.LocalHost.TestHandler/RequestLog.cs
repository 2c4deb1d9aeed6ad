using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Articles.LocalHost.TestHandler;

/// <summary>Appends each request as one line of JSON to a file in the app's folder.</summary>
internal static class RequestLog
{
    private static readonly Lock Writing = new();
    private static readonly string LogPath = Path.Combine(
        Environment.GetEnvironmentVariable("FUNCTIONS_APP_ROOT_PATH")!,
        "requests.log"
    );

    public static void Write(HttpRequest request, string body)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("process", Environment.ProcessId);
            json.WriteString("method", request.Method);
            json.WriteString("target", request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget);
            json.WriteStartObject("headers");
            foreach (var (name, values) in request.Headers)
            {
                json.WriteString(name, string.Join('|', values.ToArray()));
            }
            json.WriteEndObject();
            json.WriteString("body", body);
            json.WriteEndObject();
        }
        lock (Writing)
        {
            using var file = new FileStream(LogPath, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            buffer.WriteByte((byte)'\n');
            file.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
    }
}
