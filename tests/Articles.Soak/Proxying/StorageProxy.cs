using Articles.Azurite;
using Articles.Soak.Pace;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Articles.Soak.Proxying;

/// <summary>
/// Stands between the handler and the storage's blobs and tables, numbers the writes that come by, and can refuse a
/// service.
/// </summary>
internal sealed class StorageProxy : IAsyncDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private WebApplication? blobs;
    private WebApplication? tables;
    private CrashPoint? crash;
    private int writes;

    private StorageProxy() { }

    /// <summary>The account by way of this proxy.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Takes each request and its answer; null for nobody.</summary>
    public Recording? Recording { get; set; }

    /// <summary>Whether every connection to the table service breaks.</summary>
    public bool RefusesTables { get; set; }

    public static async Task<StorageProxy> StartAsync(AzuriteServer azurite, CancellationToken cancellationToken)
    {
        var proxy = new StorageProxy();
        proxy.blobs = await proxy.ListenAsync(azurite.BlobEndpoint, () => false, cancellationToken);
        proxy.tables = await proxy.ListenAsync(azurite.TableEndpoint, () => proxy.RefusesTables, cancellationToken);
        proxy.ConnectionString = azurite
            .ConnectionString.Replace(
                Authority(azurite.BlobEndpoint),
                Authority(Address(proxy.blobs)),
                StringComparison.Ordinal
            )
            .Replace(Authority(azurite.TableEndpoint), Authority(Address(proxy.tables)), StringComparison.Ordinal);
        return proxy;
    }

    /// <summary>Counts from 1 again, and crashes at a point; null at none.</summary>
    public void Arm(CrashPoint? point)
    {
        crash = point;
        Interlocked.Exchange(ref writes, 0);
    }

    /// <summary>Takes the point away.</summary>
    /// <returns>The writes since <see cref="Arm"/>, and whether the point was reached.</returns>
    public (int Writes, bool HasCrashed) Disarm()
    {
        var (point, count) = (crash, writes);
        crash = null;
        return (count, point is not null && count >= point.Write);
    }

    public async ValueTask DisposeAsync()
    {
        await blobs!.DisposeAsync();
        await tables!.DisposeAsync();
        client.Dispose();
    }

    private async Task<WebApplication> ListenAsync(Uri service, Func<bool> refuses, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => refuses() ? Abort(context) : PassAsync(context, service));
        await app.StartAsync(cancellationToken);
        return app;
    }

    private async Task PassAsync(HttpContext context, Uri service)
    {
        var isWrite = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        var point = isWrite && Interlocked.Increment(ref writes) == crash?.Write ? crash : null;
        using var message = await PassedRequest.ReadAsync(context.Request, service);
        if (point is { Forwards: false })
        {
            point.Kill();
            context.Abort();
            return;
        }

        try
        {
            var recorded = await RecordAsync(message);
            using var answer = await client.SendAsync(message, CancellationToken.None);
            if (recorded is not null)
            {
                recorded.End(answer, await answer.Content.ReadAsByteArrayAsync());
            }

            if (point is not null)
            {
                point.Kill();
                context.Abort();
                return;
            }

            await PassedRequest.AnswerAsync(answer, context.Response);
        }
        catch (HttpRequestException)
        {
            context.Abort();
        }
    }

    private async Task<RecordedRequest?> RecordAsync(HttpRequestMessage message) =>
        Recording is null
            ? null
            : Recording.Begin(message, message.Content is { } content ? await content.ReadAsByteArrayAsync() : null);

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static Uri Address(WebApplication app) =>
        new(
            app.Services.GetRequiredService<IServer>()
                .Features.GetRequiredFeature<IServerAddressesFeature>()
                .Addresses.Single()
        );

    private static string Authority(Uri address) => address.GetLeftPart(UriPartial.Authority);
}

/// <summary>Where the handler is killed.</summary>
/// <param name="Write">The write, from 1.</param>
/// <param name="Forwards">Whether it gets through to the storage: then only its answer is lost.</param>
/// <param name="Kill">Kills the handler.</param>
internal sealed record CrashPoint(int Write, bool Forwards, Action Kill)
{
    public override string ToString() => $"killed {(Forwards ? "after" : "before")} write {Write}";
}
