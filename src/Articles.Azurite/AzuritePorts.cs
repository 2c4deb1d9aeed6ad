namespace Articles.Azurite;

/// <summary>Three consecutive ports on loopback and the addresses that follow from them.</summary>
/// <param name="Blob">The blob service's port, and the first of the three.</param>
internal sealed record AzuritePorts(int Blob)
{
    /// <summary>The account's name and key that every emulator has and that Microsoft publishes.</summary>
    private const string Account = "devstoreaccount1";

    private const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>What the services answer https by, and take tokens then; null where they answer http.</summary>
    public AzuriteCertificate? Certificate { get; init; }

    public int Queue => Blob + 1;

    public int Table => Blob + 2;

    public Uri BlobEndpoint => Endpoint(Blob);

    public Uri QueueEndpoint => Endpoint(Queue);

    public Uri TableEndpoint => Endpoint(Table);

    public string ConnectionString =>
        $"DefaultEndpointsProtocol={Scheme};AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint={BlobEndpoint};QueueEndpoint={QueueEndpoint};TableEndpoint={TableEndpoint};";

    /// <summary>
    /// Ports that are probably free. They lie below the ranges from which systems give outgoing connections their
    /// ports (32768 on Linux, 49152 elsewhere), so that none is lost to a connection between a stop and a new start, and
    /// so that a client that keeps trying a stopped server cannot be connected to itself.
    /// </summary>
    public static AzuritePorts Random() => new(System.Random.Shared.Next(12_000, 32_000));

    private string Scheme => Certificate is null ? "http" : "https";

    private Uri Endpoint(int port) => new($"{Scheme}://127.0.0.1:{port}/{Account}");
}
