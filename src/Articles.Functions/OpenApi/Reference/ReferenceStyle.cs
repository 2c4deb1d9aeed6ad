using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Articles.Functions.OpenApi.Reference;

/// <summary>
/// The page's style sheet. It stands in the page, because an address of its own would need the caller's key on Azure;
/// the policy names it by its hash and allows nothing else.
/// </summary>
internal static class ReferenceStyle
{
    public static string Sheet { get; } = Read();

    public static string Policy { get; } =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))
        + "'";

    private static string Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("reference.css")!;
        using var reader = new StreamReader(file);
        // A browser reads a page's line ends as line feeds before it hashes.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
