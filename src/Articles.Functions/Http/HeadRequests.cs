namespace Articles.Functions.Http;

/// <summary>Answers <c>HEAD</c> wherever <c>GET</c> is answered: with the same headers; the server keeps the body back.</summary>
internal static class HeadRequests
{
    public static void UseHeadRequests(this WebApplication app)
    {
        app.Use(
            (context, next) =>
            {
                if (HttpMethods.IsHead(context.Request.Method))
                {
                    context.Request.Method = HttpMethods.Get;
                }

                return next(context);
            }
        );
        // Routes are chosen by the method, so not before this.
        app.UseRouting();
    }
}
