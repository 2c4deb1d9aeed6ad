using System.Diagnostics.CodeAnalysis;

namespace Articles.Operations.Api;

/// <summary>The address of an installation: by https, or on this machine, since a key is sent there.</summary>
internal static class AppAddress
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
