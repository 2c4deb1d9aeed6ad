using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Http;

/// <summary>What is sent to an account of the real service, whose address is a host alone.</summary>
public sealed class TableServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://name.table.core.windows.net")]
    [InlineData("https://name.table.core.windows.net/")]
    public async Task An_entitys_address_has_one_slash(string endpoint)
    {
        using var recorder = new Recorder();
        var table = Table(endpoint, recorder);

        await table.UpsertEntityAsync(new TableEntity("文", "it's "), cancellationToken: Token);

        Assert.Equal(
            "PATCH https://name.table.core.windows.net/Figures(PartitionKey='%E6%96%87',RowKey='it%27%27s%20')",
            recorder.Request
        );
        Assert.Equal("https://name.table.core.windows.net/Figures", table.Uri.AbsoluteUri);
        Assert.Equal("name", table.AccountName);
    }

    [Fact]
    public async Task A_request_says_which_version_and_format_it_is_for()
    {
        using var recorder = new Recorder();

        await Table("https://name.table.core.windows.net", recorder).AddEntityAsync(new TableEntity("p", "r"), Token);

        Assert.Equal("POST https://name.table.core.windows.net/Figures", recorder.Request);
        Assert.Equal("2020-12-06", recorder.Header("x-ms-version"));
        Assert.Equal("3.0", recorder.Header("DataServiceVersion"));
        Assert.Equal("application/json; odata=minimalmetadata", recorder.Header("Accept"));
        Assert.Equal("return-no-content", recorder.Header("Prefer"));
        Assert.StartsWith("SharedKeyLite name:", recorder.Header("Authorization"), StringComparison.Ordinal);
        Assert.Equal("""{"PartitionKey":"p","RowKey":"r"}""", recorder.Content);
    }

    [Fact]
    public async Task A_transactions_parts_are_whole_requests()
    {
        using var recorder = new Recorder();
        var table = Table("https://name.table.core.windows.net", recorder);

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            table.SubmitTransactionAsync(
                [new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "文"), new("W/\"1\""))],
                Token
            )
        );

        Assert.Equal("POST https://name.table.core.windows.net/$batch", recorder.Request);
        Assert.Contains(
            "\r\n\r\nPUT https://name.table.core.windows.net/Figures(PartitionKey='p',RowKey='%E6%96%87') HTTP/1.1\r\n",
            recorder.Content,
            StringComparison.Ordinal
        );
        Assert.Contains("\r\nIf-Match: W/\"1\"\r\n", recorder.Content, StringComparison.Ordinal);
        Assert.Contains(
            "\r\n\r\n{\"PartitionKey\":\"p\",\"RowKey\":\"文\"}\r\n",
            recorder.Content,
            StringComparison.Ordinal
        );
    }

    private static TableClient Table(string endpoint, HttpMessageHandler handler) =>
        new(
            new Uri(endpoint),
            "Figures",
            new TableSharedKeyCredential("name", "AAEC"),
            new TableClientOptions { Transport = new HttpClientTransport(handler) }
        );

    /// <summary>Keeps the last request and answers that there is no content.</summary>
    private sealed class Recorder : HttpMessageHandler
    {
        private HttpRequestMessage? _request;

        public string Request => $"{_request?.Method} {_request?.RequestUri?.AbsoluteUri}";

        public string Content { get; private set; } = string.Empty;

        public string Header(string name) => string.Join(',', _request!.Headers.GetValues(name));

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            _request = request;
            Content = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }
    }
}
