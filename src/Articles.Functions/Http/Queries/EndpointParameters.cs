using Articles.Functions.Endpoints;

namespace Articles.Functions.Http.Queries;

/// <summary>Puts parameters beside a route.</summary>
internal static class EndpointParameters
{
    /// <summary>Declares the parameters that a call reads of its query.</summary>
    public static RouteHandlerBuilder Takes(
        this RouteHandlerBuilder call,
        params IReadOnlyList<QueryParameter> those
    ) => call.WithMetadata(new Takes(those));

    /// <summary>Declares the parameters of a list, and with them the two that every list has.</summary>
    public static RouteHandlerBuilder TakesPageOf(
        this RouteHandlerBuilder call,
        params IReadOnlyList<QueryParameter> those
    ) => call.Takes([.. those, Parameters.Top, Parameters.ContinuationToken]).AddEndpointFilter<NextPageFilter>();
}
