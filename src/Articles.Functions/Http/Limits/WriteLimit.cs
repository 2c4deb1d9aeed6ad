using System.Globalization;
using System.Threading.RateLimiting;

namespace Articles.Functions.Http.Limits;

/// <summary>
/// How often a caller may change something. Every call that is no read counts, whatever it is; reads and the host's own
/// invocations do not.
/// </summary>
internal static class WriteLimit
{
    public static void AddWriteLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = WriteLimitSettings.Read(configuration);
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsWrite(context.Request)
                    ? RateLimitPartition.GetTokenBucketLimiter(Caller.Of(context), _ => Bucket(settings))
                    : RateLimitPartition.GetNoLimiter("read")
            );
            limiter.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected.HttpContext, rejected.Lease));
        });
    }

    private static bool IsWrite(HttpRequest request) =>
        request.Path.StartsWithSegments("/api")
        && !HttpMethods.IsGet(request.Method)
        && !HttpMethods.IsHead(request.Method)
        && !HttpMethods.IsOptions(request.Method);

    private static TokenBucketRateLimiterOptions Bucket(WriteLimitSettings settings) =>
        new()
        {
            TokenLimit = settings.Burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / settings.PerMinute,
            QueueLimit = 0,
        };

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problems
            .Of(
                StatusCodes.Status429TooManyRequests,
                "Too many uploads, deletions or other changes from one caller; Retry-After says when to go on."
            )
            .ExecuteAsync(context);
    }
}
