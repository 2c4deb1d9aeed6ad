using System.Text;
using System.Text.Json;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Hosting.Invocations;
using Articles.LocalHost.Hosting.Timers;
using Azure;
using Azure.Storage.Blobs.Models;

namespace Articles.LocalHost.Tests.Hosting.Invocations;

public sealed class EnvelopeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_blob_goes_out_byte_for_byte_as_from_the_host()
    {
        var properties = BlobsModelFactory.BlobProperties(
            lastModified: Now,
            createdOn: Now,
            metadata: new Dictionary<string, string> { ["author"] = "李" },
            blobType: BlobType.Block,
            contentLength: 3,
            contentType: "text/plain",
            eTag: new ETag("\"0x8D\""),
            contentHash: [1, 2, 3],
            accessTier: "Hot",
            acceptRanges: "bytes"
        );
        var blob = new BlobSnapshot(
            new Uri("https://acct.blob.core.windows.net/articles/dir/a%20b.json"),
            properties,
            [0xEF, 0xBB, 0xBF],
            [new("name", "dir/a \"b\" 文.json"), new("blobTrigger", "dropped")]
        );

        var body = await WriteAsync(Envelope.ForBlob("Take", "article", blob, Now));

        Assert.Equal(
            """
            {"Data":{"article":"77u/"},"Metadata":{"Uri":"\"https://acct.blob.core.windows.net/articles/dir/a%20b.json\"",
            "Properties":{"LastModified":"2026-03-01T08:00:00+00:00","CreatedOn":"2026-03-01T08:00:00+00:00","Metadata":{"author":"李"},
            "ObjectReplicationDestinationPolicyId":null,"ObjectReplicationSourceProperties":null,"BlobType":0,
            "CopyCompletedOn":"0001-01-01T00:00:00+00:00","CopyStatusDescription":null,"CopyId":null,"CopyProgress":null,"CopySource":null,
            "BlobCopyStatus":null,"CopyStatus":null,"IsIncrementalCopy":false,"DestinationSnapshot":null,
            "LeaseDuration":0,"LeaseState":0,"LeaseStatus":0,"ContentLength":3,"ContentType":"text/plain","ETag":{},"ContentHash":"AQID",
            "ContentEncoding":null,"ContentDisposition":null,"ContentLanguage":null,"CacheControl":null,"BlobSequenceNumber":0,
            "AcceptRanges":"bytes","BlobCommittedBlockCount":0,"IsServerEncrypted":false,"EncryptionKeySha256":null,"EncryptionScope":null,
            "AccessTier":"Hot","AccessTierInferred":false,"ArchiveStatus":null,"AccessTierChangedOn":"0001-01-01T00:00:00+00:00",
            "VersionId":null,"IsLatestVersion":false,"TagCount":0,"ExpiresOn":"0001-01-01T00:00:00+00:00","IsSealed":false,
            "RehydratePriority":null,"LastAccessed":"0001-01-01T00:00:00+00:00","ImmutabilityPolicy":{"ExpiresOn":null,"PolicyMode":null},
            "HasLegalHold":false},"Metadata":{"author":"李"},"name":"\"dir/a \\\"b\\\" 文.json\"",
            "sys":{"MethodName":"Take","UtcNow":"2026-03-01T08:00:00Z","RandGuid":"GUID"}}}
            """.ReplaceLineEndings(string.Empty),
            body
        );
    }

    [Theory]
    [InlineData("uri", "Properties,Metadata,uri,sys")]
    [InlineData("properties", "Uri,Metadata,properties,sys")]
    [InlineData("METADATA", "Uri,Properties,METADATA,sys")]
    public async Task A_token_takes_the_place_of_the_built_in_key_of_its_name(string token, string keys)
    {
        var properties = BlobsModelFactory.BlobProperties(Now, metadata: new Dictionary<string, string>());
        var blob = new BlobSnapshot(new Uri("https://acct/c/b"), properties, [], [new(token, "v")]);

        var body = await WriteAsync(Envelope.ForBlob("Take", "article", blob, Now));

        using var json = JsonDocument.Parse(body);
        var metadata = json.RootElement.GetProperty("Metadata");
        Assert.Equal(keys, string.Join(',', metadata.EnumerateObject().Select(member => member.Name)));
        Assert.Equal("\"v\"", metadata.GetProperty(token).GetString());
    }

    [Theory]
    [InlineData(
        true,
        """{"Last":"2026-02-28T08:00:00+00:00","Next":"2026-03-02T08:00:00+00:00","LastUpdated":"2026-02-28T08:00:00+00:00"}"""
    )]
    [InlineData(false, "null")]
    public async Task A_timer_goes_out_as_an_object(bool hasStatus, string status)
    {
        var payload = new TimerPayload(Now.AddDays(-1), Now.AddDays(1), hasStatus);

        var body = await WriteAsync(Envelope.ForTimer("Tick", "timer", payload, Now));

        Assert.Equal(
            """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":"""
                + status
                + ""","IsPastDue":false}},"Metadata":{"sys":{"MethodName":"Tick","UtcNow":"2026-03-01T08:00:00Z","RandGuid":"GUID"}}}""",
            body
        );
    }

    /// <summary>The body, its one random value replaced.</summary>
    private static async Task<string> WriteAsync(Envelope envelope)
    {
        using var buffer = new MemoryStream();
        await envelope.WriteAsync(buffer, TestContext.Current.CancellationToken);
        envelope.Dispose();
        var text = Encoding.UTF8.GetString(buffer.ToArray());
        const string key = "\"RandGuid\":\"";
        var at = text.IndexOf(key, StringComparison.Ordinal) + key.Length;
        Assert.True(Guid.TryParse(text.AsSpan(at, 36), out _));
        return text[..at] + "GUID" + text[(at + 36)..];
    }
}
