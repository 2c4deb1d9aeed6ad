using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;

namespace Articles.AzureLanguage.Tests.Client;

public sealed class RetryAfterHeaderTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 16, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("17", 17)]
    [InlineData("Thu, 16 May 2024 08:01:00 GMT", 60)]
    [InlineData("Thu, 16 May 2024 07:00:00 GMT", 0)]
    public void Seconds_and_dates_are_read(string value, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryAfterHeader.Read(new HeaderResponse(value), Now));

    [Theory]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("soon")]
    public void What_cannot_be_read_says_nothing(string? value) =>
        Assert.Null(RetryAfterHeader.Read(new HeaderResponse(value), Now));

    private sealed class HeaderResponse(string? value) : Response
    {
        public override int Status => 429;
        public override string ReasonPhrase => "";
        public override Stream? ContentStream { get; set; }
        public override string ClientRequestId { get; set; } = "";

        public override void Dispose() { }

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? found)
        {
            found = name == "Retry-After" ? value : null;
            return found is not null;
        }

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = TryGetHeader(name, out var found) ? [found] : null;
            return values is not null;
        }

        protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => [];
    }
}
