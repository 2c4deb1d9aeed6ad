using System.Text.Encodings.Web;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Articles.Functions.Telemetry;

/// <summary>Where logs, traces and metrics go.</summary>
internal static class TelemetryExport
{
    /// <summary>OpenTelemetry's own setting; without it nothing is collected, and nothing is paid for it.</summary>
    private const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The name of the service, unless <c>OTEL_SERVICE_NAME</c> gives another.</summary>
    private const string ServiceName = "articles";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ArticleTelemetry>();
        LogLines(builder.Logging);
        if (builder.Configuration.Text(EndpointSetting) is not { } endpoint)
        {
            return;
        }

        // The exporter would pass over what is no address, and send to a collector that nobody named.
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || !IsWeb(uri))
        {
            throw new InvalidOperationException(
                $"The setting {EndpointSetting} must be the http or https address of a collector."
            );
        }

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName).AddEnvironmentVariableDetector())
            .WithTracing(tracing => tracing.AddSource(ArticleTelemetry.Name, "Microsoft.AspNetCore").AddOtlpExporter())
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(ArticleTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
                    .AddOtlpExporter()
            );
    }

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    // One line an event, because the host takes each line of the output for a message of its own; JSON, so that the
    // article's id and version can be asked for. The trace's number stands beside them.
    private static void LogLines(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.Configure(o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            console.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
        // The host knows the level of a line by where it comes from: stdout is Information, whatever the line says, and
        // stderr is Error, or Warning where the line has that word, as one of this level does.
        logging.Services.Configure<ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Warning
        );
        logging.AddFilter("Microsoft", LogLevel.Warning);
    }
}
