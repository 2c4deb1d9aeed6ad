using Azure;
using Azure.Data.Tables;

namespace Articles.Tables.Tests;

public sealed class TableClientEntitiesTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_added_entity_is_read_back()
    {
        var table = await azurite.NewTableAsync();

        var added = await table.AddEntityAsync(new TableEntity("文章", "一") { ["标题"] = "增长三成" }, Token);
        var read = await table.GetEntityAsync<TableEntity>("文章", "一", cancellationToken: Token);

        Assert.Equal(204, added.Status);
        Assert.Equal("文章", read.Value.PartitionKey);
        Assert.Equal("一", read.Value.RowKey);
        Assert.Equal("增长三成", read.Value.GetString("标题"));
        Assert.Equal(added.Headers.ETag, read.Value.ETag);
        Assert.NotNull(read.Value.Timestamp);
    }

    [Fact]
    public async Task Adding_what_is_there_is_an_error()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Token);

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.AddEntityAsync(new TableEntity("p", "r"), Token)
        );

        Assert.Equal(409, e.Status);
        Assert.Equal("EntityAlreadyExists", e.ErrorCode);
    }

    [Fact]
    public async Task An_upsert_adds_then_merges_or_replaces()
    {
        var table = await azurite.NewTableAsync();

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, cancellationToken: Token);
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, cancellationToken: Token);
        var merged = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)).Value;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["C"] = 3 }, TableUpdateMode.Replace, Token);
        var replaced = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)).Value;

        Assert.Equal((1, 2), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.Equal((null, null, 3), (replaced.GetInt32("A"), replaced.GetInt32("B"), replaced.GetInt32("C")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_of_another_version_is_refused(TableUpdateMode mode)
    {
        var table = await azurite.NewTableAsync();
        var first = (await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, Token)).Headers.ETag!.Value;

        var written = new TableEntity("p", "r") { ["A"] = 2 };
        var second = (await table.UpdateEntityAsync(written, first, mode, Token)).Headers.ETag;
        Assert.NotEqual(first, second);

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, first, mode, Token)
        );
        Assert.Equal(412, e.Status);
        Assert.Equal("UpdateConditionNotSatisfied", e.ErrorCode);

        var any = new TableEntity("p", "r") { ["A"] = 4 };
        Assert.Equal(204, (await table.UpdateEntityAsync(any, ETag.All, mode, Token)).Status);
    }

    [Fact]
    public async Task An_update_of_what_is_not_there_is_an_error()
    {
        var table = await azurite.NewTableAsync();

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All, cancellationToken: Token)
        );

        Assert.Equal(404, e.Status);
        Assert.Equal("ResourceNotFound", e.ErrorCode);
    }

    [Fact]
    public async Task An_update_needs_a_version()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewName());

        await Assert.ThrowsAsync<ArgumentException>(() =>
            table.UpdateEntityAsync(new TableEntity("p", "r"), default, cancellationToken: Token)
        );
    }

    [Fact]
    public async Task Reading_what_is_not_there_is_an_error_or_no_value()
    {
        var table = await azurite.NewTableAsync();

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token)
        );
        var none = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Token);

        Assert.Equal(404, e.Status);
        Assert.Equal("ResourceNotFound", e.ErrorCode);
        Assert.False(none.HasValue);
        Assert.Equal(404, none.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => none.Value);

        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, Token);
        var some = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Token);
        Assert.Equal(1, some.Value!.GetInt32("A"));
    }

    [Fact]
    public async Task Only_the_properties_asked_for_are_read()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 }, Token);

        var entity = (await table.GetEntityAsync<TableEntity>("p", "r", ["B"], Token)).Value;

        Assert.Equal((null, 2), (entity.GetInt32("A"), entity.GetInt32("B")));
    }

    [Fact]
    public async Task A_deletion_is_of_the_given_version_or_of_any()
    {
        var table = await azurite.NewTableAsync();
        var first = (await table.AddEntityAsync(new TableEntity("p", "r"), Token)).Headers.ETag!.Value;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, cancellationToken: Token);

        var e = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", first, Token));
        Assert.Equal(412, e.Status);

        Assert.Equal(204, (await table.DeleteEntityAsync("p", "r", cancellationToken: Token)).Status);
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "r", cancellationToken: Token)).Status);
    }

    [Theory]
    [InlineData("上海证券")]
    [InlineData("it's")]
    [InlineData("a b")]
    [InlineData("100%")]
    [InlineData("%41")]
    [InlineData("2024|Q1")]
    [InlineData("a+b")]
    [InlineData("a&b=c")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("(a,b)")]
    [InlineData("\"{}[];:@!$*^`~<>")]
    [InlineData("𠮷野家")]
    public async Task Whatever_a_key_is_it_names_the_entity(string key)
    {
        var table = await azurite.NewTableAsync();

        await table.UpsertEntityAsync(new TableEntity(key, key) { ["A"] = 1 }, cancellationToken: Token);
        await table.UpdateEntityAsync(new TableEntity(key, key) { ["B"] = 2 }, ETag.All, cancellationToken: Token);
        var read = (await table.GetEntityAsync<TableEntity>(key, key, cancellationToken: Token)).Value;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}");
        var found = await table.QueryAsync<TableEntity>(filter, cancellationToken: Token).SingleAsync(Token);

        Assert.Equal((key, key, 1, 2), (read.PartitionKey, read.RowKey, read.GetInt32("A"), read.GetInt32("B")));
        Assert.Equal(key, found.RowKey);
        Assert.Equal(204, (await table.DeleteEntityAsync(read, read.ETag, Token)).Status);
    }

    [Fact]
    public async Task A_class_of_the_callers_own_is_refused_before_anything_is_sent()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewName());

        await Assert.ThrowsAsync<NotSupportedException>(() =>
            table.GetEntityAsync<Own>("p", "r", cancellationToken: Token)
        );
        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(new Own(), Token));
    }

    private sealed class Own : ITableEntity
    {
        public string PartitionKey { get; set; } = "p";

        public string RowKey { get; set; } = "r";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }
    }
}
