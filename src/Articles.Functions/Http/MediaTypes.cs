namespace Articles.Functions.Http;

/// <summary>The media types that answers have.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Problem = "application/problem+json";
    public const string Csv = "text/csv";
    public const string Text = "text/plain";
    public const string Html = "text/html";
}
