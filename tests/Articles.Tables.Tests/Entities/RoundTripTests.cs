using Azure.Data.Tables;

namespace Articles.Tables.Tests.Entities;

public sealed class RoundTripTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<object> Values =>
        [
            string.Empty,
            "营业收入\u3000增长 12.5% \"引号\" 'quote' \\ / \n\t\u2028 𠮷 😀 <b>&amp;",
            0,
            int.MinValue,
            int.MaxValue,
            0L,
            long.MinValue,
            long.MaxValue,
            9007199254740993L,
            0.0,
            1.0,
            -1e20,
            12.5,
            0.1 + 0.2,
            double.MaxValue,
            double.Epsilon,
            double.NaN,
            double.PositiveInfinity,
            double.NegativeInfinity,
            true,
            false,
            Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
            new DateTimeOffset(2024, 2, 29, 23, 59, 59, 123, TimeSpan.Zero).AddTicks(4567),
            new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
            DateTimeOffset.MaxValue,
            Array.Empty<byte>(),
            new byte[] { 0, 1, 127, 128, 255 },
        ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_with_its_type(object value)
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new TableEntity("p", "r") { ["V"] = value, ["After"] = "x" }, Token);
        var read = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)).Value;
        var found = await table.QueryAsync<TableEntity>(cancellationToken: Token).SingleAsync(Token);

        Assert.Equal(value, read["V"]);
        Assert.Equal(value.GetType(), read["V"]!.GetType());
        Assert.Equal(value, found["V"]);
        Assert.Equal("x", read.GetString("After"));
    }

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_from_a_transaction(object value)
    {
        var table = await azurite.NewTableAsync();
        var entity = new TableEntity("p", "r") { ["V"] = value };

        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, entity)], Token);

        var read = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)).Value;
        Assert.Equal(value, read["V"]);
    }

    [Fact]
    public async Task Long_Chinese_text_comes_back_whole()
    {
        var table = await azurite.NewTableAsync();
        var text = string.Concat(Enumerable.Range(0, 16_000).Select(i => (char)(0x4E00 + i)));
        var entities = Enumerable
            .Range(0, 20)
            .Select(i => new TableEntity("p", $"{i:D2}") { ["V"] = text[i..], ["W"] = text[(i * 7)..] })
            .ToList();

        await table.SubmitTransactionAsync(
            entities.Skip(1).Select(entity => new TableTransactionAction(TableTransactionActionType.Add, entity)),
            Token
        );
        await table.AddEntityAsync(entities[0], Token);

        var read = await table.QueryAsync<TableEntity>(cancellationToken: Token).ToListAsync(Token);
        Assert.Equal(entities.Select(entity => entity["V"]), read.Select(entity => entity["V"]));
        Assert.Equal(entities.Select(entity => entity["W"]), read.Select(entity => entity["W"]));
    }

    [Fact]
    public async Task An_entity_that_was_read_can_be_written_back()
    {
        var table = await azurite.NewTableAsync();
        var entity = new TableEntity("p", "r") { ["A"] = 1L, ["T"] = DateTime.UtcNow };
        await table.AddEntityAsync(entity, Token);

        var read = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)).Value;
        read["A"] = 2L;
        await table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace, Token);

        var again = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)).Value;
        Assert.Equal(2L, again.GetInt64("A"));
        Assert.Equal(entity.GetDateTimeOffset("T"), again.GetDateTimeOffset("T"));
    }
}
