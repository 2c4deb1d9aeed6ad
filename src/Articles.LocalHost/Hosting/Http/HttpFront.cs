using System.Net;
using Articles.LocalHost.Hosting.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>The host's HTTP side: routes a request to a function or to one of the host's own addresses.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private const long LargestBody = 104_857_600;

    // Twice the server's own: a blob's name of 1,024 Chinese characters is longer than that.
    private const int LongestLine = 16_384;

    private readonly WebApplication _web;
    private HostEndpoints? _endpoints;

    public HttpFront(
        HostConfiguration host,
        IReadOnlyList<FunctionDefinition> functions,
        KeyAuthorization authorization,
        HttpInvoker invoker,
        FunctionsHostOptions options
    )
    {
        // An empty builder reads neither ASPNETCORE_URLS nor any settings file.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = LargestBody;
                kestrel.Limits.MaxRequestLineSize = LongestLine;
                if (options.Port == 0)
                {
                    kestrel.Listen(IPAddress.Loopback, 0);
                }
                else
                {
                    kestrel.ListenLocalhost(options.Port);
                }
            });
        // With regular expressions as constraints, which an empty builder leaves out.
        builder.Services.AddRouting();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new FrontLogging(options.Logging));
        _web = builder.Build();
        _web.UseRouting();
        _web.Use(HideOtherMethods);
        // A function that takes "/" comes before the host's own page.
        _web.MapGet("/", (RequestDelegate)HostEndpoints.HomeAsync).WithMetadata(KnownRoute.Instance).WithOrder(1);
        _web.MapPost("/admin/functions/{name}", (RequestDelegate)(context => _endpoints!.RunByHandAsync(context)))
            .WithMetadata(KnownRoute.Instance);
        _web.MapPost("/runtime/webhooks/blobs", (RequestDelegate)(context => _endpoints!.TakeEventsAsync(context)))
            .WithMetadata(KnownRoute.Instance);
        foreach (var function in functions)
        {
            if (function.Trigger is HttpTrigger trigger)
            {
                Map(host.RoutePrefix, function.Name, trigger, authorization, invoker);
            }
        }
    }

    /// <summary>Where it listens once it is started.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>Starts to listen.</summary>
    /// <exception cref="HostStartException">The port is taken.</exception>
    public async Task StartAsync(int port, HostEndpoints endpoints, CancellationToken cancellationToken)
    {
        _endpoints = endpoints;
        try
        {
            await _web.StartAsync(cancellationToken);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException or AggregateException)
        {
            throw new HostStartException($"Port {port} is taken: stop what listens there, or choose another.", error);
        }
        var addresses = _web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.First());
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private void Map(
        string prefix,
        string function,
        HttpTrigger trigger,
        KeyAuthorization authorization,
        HttpInvoker invoker
    )
    {
        Task Run(HttpContext context)
        {
            if (authorization.MayCall(context.Request, function, trigger.Level))
            {
                return invoker.InvokeAsync(function, context);
            }
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        // Of two templates that fit, routing takes the more specific one: literals before parameters before {*rest}.
        var template = prefix.Length == 0 ? trigger.Route : $"{prefix}/{trigger.Route}";
        var route =
            trigger.Methods.Count == 0
                ? _web.Map(template, (RequestDelegate)Run)
                : _web.MapMethods(
                    template,
                    trigger.Methods.Select(method => method.ToUpperInvariant()),
                    (RequestDelegate)Run
                );
        route.WithMetadata(KnownRoute.Instance);
    }

    /// <summary>A path that no function takes with this method is not there, as in the host; routing would say 405.</summary>
    private static Task HideOtherMethods(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KnownRoute>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        return next(context);
    }

    /// <summary>Marks the routes that were mapped here, apart from those that routing makes up.</summary>
    private sealed class KnownRoute
    {
        public static readonly KnownRoute Instance = new();
    }
}
