using System.Text.Encodings.Web;
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
        if (string.IsNullOrWhiteSpace(builder.Configuration[EndpointSetting]))
        {
            return;
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
        logging.AddFilter("Microsoft", LogLevel.Warning);
    }
}
