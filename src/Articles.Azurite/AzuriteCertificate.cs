namespace Articles.Azurite;

/// <summary>A certificate for loopback, with which Azurite answers https; it takes tokens over nothing else.</summary>
/// <param name="CertificateFile">The certificate's file, in PEM.</param>
/// <param name="KeyFile">Its private key's file, in PEM.</param>
internal sealed record AzuriteCertificate(string CertificateFile, string KeyFile);
