using Articles.LocalHost.TestHandler;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

// A custom handler that writes down each request and does what it is told: by an envelope's content, or by the path
// of an HTTP request. TEST_HANDLER_START tells it how to start.
var start = Environment.GetEnvironmentVariable("TEST_HANDLER_START");
if (start is not null && int.TryParse(start, out var exitCode))
{
    await Console.Error.WriteLineAsync($"told to exit with {exitCode}");
    return exitCode;
}
if (start == "throw")
{
    throw new InvalidOperationException("told to throw");
}
if (start == "silent")
{
    await Task.Delay(Timeout.Infinite);
}
Console.WriteLine("listening soon");
await Console.Error.WriteLineAsync("a warning line");
await Console.Error.WriteLineAsync("a plain line");
var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
var port = int.Parse(Environment.GetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT")!);
builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
var app = builder.Build();
app.Run(context => context.Request.Path == "/" ? Task.CompletedTask : Answers.RunAsync(context));
await app.RunAsync();
return 0;
