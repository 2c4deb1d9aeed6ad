using Azure;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Queries;

public sealed class QueryTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_of_many_pages_is_read_once()
    {
        const int rows = 2500;
        var table = await azurite.NewTableAsync();
        await FillAsync(table, rows);

        var pages = await table.QueryAsync<TableEntity>(cancellationToken: Token).AsPages().ToListAsync(Token);

        Assert.Equal([1000, 1000, 500], pages.Select(page => page.Values.Count));
        Assert.NotNull(pages[1].ContinuationToken);
        Assert.Null(pages[2].ContinuationToken);
        Assert.Equal(
            Enumerable.Range(0, rows).Select(RowKey),
            pages.SelectMany(page => page.Values).Select(entity => entity.RowKey)
        );
    }

    [Fact]
    public async Task Another_query_goes_on_from_a_pages_token()
    {
        var table = await azurite.NewTableAsync();
        await FillAsync(table, 30);

        var first = await table
            .QueryAsync<TableEntity>(maxPerPage: 7, cancellationToken: Token)
            .AsPages()
            .FirstAsync(Token);
        var rest = await table
            .QueryAsync<TableEntity>(cancellationToken: Token)
            .AsPages(first.ContinuationToken, pageSizeHint: 10)
            .ToListAsync(Token);

        Assert.Equal(7, first.Values.Count);
        Assert.Equal([10, 10, 3], rest.Select(page => page.Values.Count));
        Assert.Equal(RowKey(7), rest[0].Values[0].RowKey);
    }

    [Fact]
    public async Task Pages_go_on_across_keys_of_any_kind()
    {
        var table = await azurite.NewTableAsync();
        string[] keys = ["一", "it's 二", "三 %|+&=", "四"];
        foreach (var key in keys)
        {
            await table.AddEntityAsync(new TableEntity(key, key), Token);
        }

        var pages = await table
            .QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: Token)
            .AsPages()
            .ToListAsync(Token);

        Assert.Equal(keys.Order(), pages.SelectMany(page => page.Values).Select(entity => entity.RowKey).Order());
    }

    [Fact]
    public async Task An_empty_table_is_one_empty_page()
    {
        var table = await azurite.NewTableAsync();

        var page = await table.QueryAsync<TableEntity>(cancellationToken: Token).AsPages().SingleAsync(Token);

        Assert.Empty(page.Values);
        Assert.Null(page.ContinuationToken);
    }

    [Theory]
    [InlineData("Name", "甲公司", "r1")]
    [InlineData("Name", "it's ''quoted''", "r2")]
    [InlineData("Name", "' or 1 eq 1 or '", "")]
    [InlineData("Count", 5, "r1")]
    [InlineData("Big", 5_000_000_000L, "r1")]
    [InlineData("Ratio", 0.5, "r1")]
    [InlineData("Ratio", 2.0, "r2")]
    [InlineData("Done", true, "r1")]
    [InlineData("Done", false, "r2")]
    public async Task A_filter_selects_by_a_value(string property, object value, string expected)
    {
        var table = await FilterTableAsync();

        var filter = property + TableClient.CreateQueryFilter($" eq {value}");
        var found = await table.QueryAsync<TableEntity>(filter, cancellationToken: Token).ToListAsync(Token);

        Assert.Equal(expected, string.Join(',', found.Select(entity => entity.RowKey)));
    }

    [Fact]
    public async Task A_filter_selects_by_time_guid_and_ranges()
    {
        var table = await FilterTableAsync();
        var time = new DateTimeOffset(2024, 6, 1, 8, 0, 0, TimeSpan.FromHours(8));
        var guid = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");

        Assert.Equal("r1", await KeysAsync(table, $"When lt {time}"));
        Assert.Equal("r2", await KeysAsync(table, $"When ge {time.UtcDateTime}"));
        Assert.Equal("r2", await KeysAsync(table, $"Id eq {guid}"));
        Assert.Equal(
            "r1,r2",
            await KeysAsync(table, $"PartitionKey eq {"p"} and RowKey ge {"r1"} and RowKey lt {"r3"}")
        );
        Assert.Equal("r1", await KeysAsync(table, $"Count lt {6} and not (Done eq {false})"));
    }

    [Fact]
    public async Task A_query_reads_the_properties_that_it_selects()
    {
        var table = await FilterTableAsync();

        var entity = await table
            .QueryAsync<TableEntity>("RowKey eq 'r1'", select: ["Count", "Name"], cancellationToken: Token)
            .SingleAsync(Token);

        Assert.Equal(
            (5, "甲公司", null),
            (entity.GetInt32("Count"), entity.GetString("Name"), entity.GetBoolean("Done"))
        );
    }

    [Fact]
    public async Task An_enumeration_is_given_up_by_its_own_token_too()
    {
        var table = await azurite.NewTableAsync();
        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (
                var _ in table.QueryAsync<TableEntity>(cancellationToken: Token).WithCancellation(givenUp.Token)
            )
            {
                Assert.Fail("The table is empty.");
            }
        });
    }

    [Fact]
    public async Task A_bad_filter_is_the_services_error()
    {
        var table = await azurite.NewTableAsync();

        var e = await Assert.ThrowsAsync<RequestFailedException>(async () =>
            await table.QueryAsync<TableEntity>("this is no filter", cancellationToken: Token).ToListAsync(Token)
        );

        Assert.InRange(e.Status, 400, 501);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_page_has_1_to_1000_entities(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new TableClient(azurite.ConnectionString, "Figures").QueryAsync<TableEntity>(
                maxPerPage: size,
                cancellationToken: Token
            )
        );

    private static async Task<string> KeysAsync(TableClient table, FormattableString filter)
    {
        var query = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), cancellationToken: Token);
        return string.Join(',', await query.Select(entity => entity.RowKey).ToListAsync(Token));
    }

    private async Task<TableClient> FilterTableAsync()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(
            new TableEntity("p", "r1")
            {
                ["Name"] = "甲公司",
                ["Count"] = 5,
                ["Big"] = 5_000_000_000L,
                ["Ratio"] = 0.5,
                ["Done"] = true,
                ["When"] = new DateTimeOffset(2024, 5, 31, 23, 59, 59, TimeSpan.Zero),
                ["Id"] = Guid.Empty,
            },
            Token
        );
        await table.AddEntityAsync(
            new TableEntity("p", "r2")
            {
                ["Name"] = "it's ''quoted''",
                ["Count"] = 6,
                ["Big"] = 6L,
                ["Ratio"] = 2.0,
                ["Done"] = false,
                ["When"] = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
                ["Id"] = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
            },
            Token
        );
        return table;
    }

    private static string RowKey(int row) => $"{row:D6}";

    private static async Task FillAsync(TableClient table, int rows)
    {
        foreach (var chunk in Enumerable.Range(0, rows).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                chunk.Select(row => new TableTransactionAction(
                    TableTransactionActionType.Add,
                    new TableEntity("p", RowKey(row)) { ["N"] = row }
                )),
                Token
            );
        }
    }
}
