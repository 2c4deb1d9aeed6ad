using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>One account's Table service: where it is and how requests to it are made and sent. Thread-safe.</summary>
internal sealed class TableService
{
    /// <summary>What tables of every account are asked access to with (the storage services' REST reference).</summary>
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private TableService(
        Uri endpoint,
        string accountName,
        TableClientOptions? options,
        HttpPipelinePolicy authorization
    )
    {
        options ??= new TableClientOptions();
        Address = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Endpoint = new Uri(Address);
        AccountName = accountName;
        _version = options.Version;
        _pipeline = HttpPipelineBuilder.Build(
            new HttpPipelineOptions(options)
            {
                PerRetryPolicies = { authorization },
                ResponseClassifier = new ResponseClassifier(),
                RequestFailedDetailsParser = TableErrorParser.Instance,
            }
        );
    }

    /// <summary>
    /// The service's address, percent-encoded and without a slash at its end, which a <see cref="Uri"/> of a host alone
    /// always has.
    /// </summary>
    public string Address { get; }

    public Uri Endpoint { get; }

    public string AccountName { get; }

    public static TableService Create(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new TableService(endpoint, credential.AccountName, options, new SharedKeyLitePolicy(credential));
    }

    public static TableService Create(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        var policy = new BearerTokenAuthenticationPolicy(credential, Scope);
        return new TableService(endpoint, AccountNameOf(endpoint), options, policy);
    }

    public static TableService Create(string connectionString, TableClientOptions? options)
    {
        var settings = TableConnectionString.Parse(connectionString);
        return Create(settings.TableEndpoint, settings.Credential, options);
    }

    /// <summary>A request to be disposed of when its answer has come.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">What follows the service's address and a slash, percent-encoded, with the query.</param>
    /// <param name="expectedStatus">The status that is no error although it looks like one, for logs; or null.</param>
    public HttpMessage CreateMessage(RequestMethod method, string path, int? expectedStatus = null)
    {
        var message = _pipeline.CreateMessage();
        if (expectedStatus is { } status)
        {
            message.ResponseClassifier = new ExpectedStatusClassifier(status);
        }

        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri($"{Address}/{path}"));
        request.Headers.SetValue("x-ms-version", _version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        return message;
    }

    /// <summary>Sends a request and returns its answer where that is a success or expected.</summary>
    /// <exception cref="RequestFailedException">The answer is an error, or there is none after every try.</exception>
    public async ValueTask<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError
            ? throw new RequestFailedException(message.Response, null, TableErrorParser.Instance)
            : message.Response;
    }

    /// <summary>The account's name is a host's first label, or the path's first segment where the host is an address.</summary>
    private static string AccountNameOf(Uri endpoint) =>
        endpoint.HostNameType == UriHostNameType.Dns && endpoint.Host.Contains('.')
            ? endpoint.Host[..endpoint.Host.IndexOf('.')]
            : endpoint.AbsolutePath.Trim('/');
}
