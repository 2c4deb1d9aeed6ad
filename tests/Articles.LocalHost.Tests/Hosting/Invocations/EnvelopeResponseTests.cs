using System.Net;
using System.Text;
using Articles.LocalHost.Hosting.Invocations;

namespace Articles.LocalHost.Tests.Hosting.Invocations;

public sealed class EnvelopeResponseTests
{
    [Theory]
    [InlineData(200, "application/json", "{}", nameof(Verdict.Succeeded))]
    [InlineData(200, "text/json", "{}", nameof(Verdict.Succeeded))]
    [InlineData(
        201,
        "application/json; charset=utf-8",
        """{"Outputs":{},"Logs":["a"],"ReturnValue":1}""",
        nameof(Verdict.Succeeded)
    )]
    [InlineData(200, "application/json", """{"outputs":null,"logs":null}""", nameof(Verdict.Succeeded))]
    [InlineData(200, "application/json", "\uFEFF{}", nameof(Verdict.Succeeded))]
    [InlineData(200, "application/json", "", nameof(Verdict.Stuck))]
    [InlineData(200, null, "", nameof(Verdict.Stuck))]
    [InlineData(202, null, "", nameof(Verdict.Stuck))]
    [InlineData(204, null, "", nameof(Verdict.Stuck))]
    [InlineData(200, "application/json", "null", nameof(Verdict.Stuck))]
    [InlineData(200, "text/plain", "{}", nameof(Verdict.Failed))]
    [InlineData(200, "application/problem+json", "{}", nameof(Verdict.Failed))]
    [InlineData(200, null, "{}", nameof(Verdict.Failed))]
    [InlineData(200, "application/json", "{", nameof(Verdict.Failed))]
    [InlineData(200, "application/json", "[]", nameof(Verdict.Failed))]
    [InlineData(200, "application/json", "\"done\"", nameof(Verdict.Failed))]
    [InlineData(200, "application/json", """{"Logs":"one line"}""", nameof(Verdict.Failed))]
    [InlineData(200, "application/json", """{"Logs":[{}]}""", nameof(Verdict.Failed))]
    [InlineData(200, "application/json", """{"Outputs":[]}""", nameof(Verdict.Failed))]
    [InlineData(200, "application/json; charset=none", "{}", nameof(Verdict.Failed))]
    [InlineData(302, "application/json", "{}", nameof(Verdict.Failed))]
    [InlineData(400, "application/json", "{}", nameof(Verdict.Failed))]
    [InlineData(500, "application/json", "{}", nameof(Verdict.Failed))]
    public async Task An_answer_is_judged_as_the_host_does(int status, string? type, string body, string verdict)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        response.Content.Headers.TryAddWithoutValidation("Content-Type", type);

        var outcome = await EnvelopeResponse.JudgeAsync(response, TestContext.Current.CancellationToken);

        Assert.Equal(verdict, outcome.Verdict.ToString());
        Assert.Equal(outcome.Verdict == Verdict.Succeeded, outcome.Reason is null);
    }

    [Fact]
    public async Task The_lines_of_a_success_are_kept()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK);
        response.Content = new StringContent("""{"logs":["一","two"]}""", Encoding.UTF8, "application/json");

        var outcome = await EnvelopeResponse.JudgeAsync(response, TestContext.Current.CancellationToken);

        Assert.Equal(["一", "two"], outcome.Logs);
    }
}
