using Azure;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Transactions;

public sealed class TransactionTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_entities_are_written_and_deleted_at_once()
    {
        var table = await azurite.NewTableAsync();
        var entities = Enumerable.Range(0, 100).Select(i => new TableEntity("分区", $"行 {i}'") { ["N"] = i }).ToList();

        var added = await table.SubmitTransactionAsync(
            Actions(TableTransactionActionType.UpsertReplace, entities),
            Token
        );
        Assert.Equal(202, added.GetRawResponse().Status);
        Assert.Equal(100, added.Value.Count);
        Assert.All(added.Value, response => Assert.Equal(204, response.Status));
        Assert.Equal(100, await table.QueryAsync<TableEntity>(cancellationToken: Token).CountAsync(Token));

        await table.SubmitTransactionAsync(Actions(TableTransactionActionType.Delete, entities), Token);
        Assert.Equal(0, await table.QueryAsync<TableEntity>(cancellationToken: Token).CountAsync(Token));
    }

    [Fact]
    public async Task Every_kind_of_action_does_what_it_says()
    {
        var table = await azurite.NewTableAsync();
        foreach (var key in new[] { "b", "c", "d" })
        {
            await table.AddEntityAsync(new TableEntity("p", key) { ["Old"] = 1 }, Token);
        }

        var answers = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, New("a")),
                new(TableTransactionActionType.UpdateMerge, New("b")),
                new(TableTransactionActionType.UpdateReplace, New("c")),
                new(TableTransactionActionType.Delete, New("d")),
                new(TableTransactionActionType.UpsertMerge, New("e")),
                new(TableTransactionActionType.UpsertReplace, New("f")),
            ],
            Token
        );

        var rows = await table.QueryAsync<TableEntity>(cancellationToken: Token).ToListAsync(Token);
        Assert.Equal("a-2 b12 c-2 e-2 f-2", string.Join(' ', rows.Select(Show)));
        Assert.Equal(rows[1].ETag, answers.Value[1].Headers.ETag);

        static TableEntity New(string key) => new("p", key) { ["New"] = 2 };
        static string Show(TableEntity row) =>
            $"{row.RowKey}{row.GetInt32("Old")?.ToString() ?? "-"}{row.GetInt32("New")}";
    }

    [Fact]
    public async Task One_failure_undoes_the_whole_and_is_named()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "2") { ["A"] = 1 }, Token);
        var entities = Enumerable.Range(0, 4).Select(i => new TableEntity("p", $"{i}") { ["A"] = 2 });

        var e = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            table.SubmitTransactionAsync(Actions(TableTransactionActionType.Add, entities), Token)
        );

        Assert.Equal(409, e.Status);
        Assert.Equal("EntityAlreadyExists", e.ErrorCode);
        Assert.Equal(2, e.FailedTransactionActionIndex);
        var left = await table.QueryAsync<TableEntity>(cancellationToken: Token).SingleAsync(Token);
        Assert.Equal(1, left.GetInt32("A"));
    }

    [Fact]
    public async Task An_action_of_another_version_fails_the_whole()
    {
        var table = await azurite.NewTableAsync();
        var stale = (await table.AddEntityAsync(new TableEntity("p", "r"), Token)).Headers.ETag!.Value;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, cancellationToken: Token);

        var e = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.Add, new TableEntity("p", "other")),
                    new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "r"), stale),
                ],
                Token
            )
        );

        Assert.Equal((412, 1), (e.Status, e.FailedTransactionActionIndex));
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "other", null, Token)).HasValue);
    }

    [Fact]
    public async Task A_transaction_on_no_table_is_an_error()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewName());

        var e = await Assert.ThrowsAnyAsync<RequestFailedException>(() =>
            table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r"))], Token)
        );

        Assert.Equal((404, "TableNotFound"), (e.Status, e.ErrorCode));
    }

    [Fact]
    public async Task A_transaction_of_nothing_is_refused()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewName());

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([], Token));
    }

    private static IEnumerable<TableTransactionAction> Actions(
        TableTransactionActionType type,
        IEnumerable<TableEntity> entities
    ) => entities.Select(entity => new TableTransactionAction(type, entity));
}
