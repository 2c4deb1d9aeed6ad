using Azure.Data.Tables;

namespace Articles.Tables.Tests.Limits;

/// <summary>Each limit at its edge: the last that is accepted by the emulator, and the first that is not sent.</summary>
public sealed class LimitsTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public async Task A_key_has_512_characters(int length, bool accepted)
    {
        await ExpectAsync(new TableEntity(new string('文', length), "r"), accepted, "PartitionKey", "512");
        await ExpectAsync(new TableEntity("p", new string('文', length)), accepted, "RowKey", "512");
    }

    [Theory]
    [InlineData("a/b", "U+002F")]
    [InlineData("a\\b", "U+005C")]
    [InlineData("a#b", "U+0023")]
    [InlineData("a?b", "U+003F")]
    [InlineData("a\tb", "U+0009")]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("a\u009Fb", "U+009F")]
    public async Task A_key_has_no_forbidden_character(string key, string named)
    {
        await ExpectAsync(new TableEntity(key, "r"), accepted: false, "PartitionKey", named);
        await ExpectAsync(new TableEntity("p", key), accepted: false, "RowKey", named);
        var table = Unsent();
        await Assert.ThrowsAsync<ArgumentException>(() => table.GetEntityAsync<TableEntity>(key, "r", null, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => table.DeleteEntityAsync("p", key, default, Token));
    }

    [Fact]
    public async Task A_key_is_not_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Unsent().AddEntityAsync(new TableEntity(), Token));
    }

    [Theory]
    [InlineData(252, true)]
    [InlineData(253, false)]
    public async Task An_entity_has_252_properties(int count, bool accepted)
    {
        var entity = new TableEntity("p", "r");
        for (var i = 0; i < count; i++)
        {
            entity[$"P{i}"] = i;
        }

        await ExpectAsync(entity, accepted, "252");
    }

    [Theory]
    [InlineData(32 * 1024, true)]
    [InlineData((32 * 1024) + 1, false)]
    public Task A_string_has_32768_characters(int length, bool accepted) =>
        ExpectAsync(new TableEntity("p", "r") { ["S"] = new string('字', length) }, accepted, "Property S", "64 KiB");

    [Theory]
    [InlineData(64 * 1024, true)]
    [InlineData((64 * 1024) + 1, false)]
    public Task A_binary_value_has_65536_bytes(int length, bool accepted) =>
        ExpectAsync(new TableEntity("p", "r") { ["B"] = new byte[length] }, accepted, "Property B", "64 KiB");

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public Task A_propertys_name_has_255_characters(int length, bool accepted) =>
        ExpectAsync(new TableEntity("p", "r") { [new string('N', length)] = 1 }, accepted, "255");

    [Theory]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a-b")]
    [InlineData("A@odata.type")]
    public Task A_propertys_name_is_an_identifier(string name) =>
        ExpectAsync(new TableEntity("p", "r") { [name] = 1 }, accepted: false, name, "identifier");

    [Fact]
    public async Task A_time_is_in_UTC_and_not_before_1601()
    {
        var early = new DateTimeOffset(1600, 12, 31, 23, 59, 59, TimeSpan.Zero);
        await ExpectAsync(new TableEntity("p", "r") { ["T"] = early }, accepted: false, "1601");
        var local = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        await ExpectAsync(new TableEntity("p", "r") { ["T"] = local }, accepted: false, "UTC");
    }

    [Fact]
    public Task A_value_has_one_of_the_tables_types() =>
        ExpectAsync(new TableEntity("p", "r") { ["D"] = 1.5m }, accepted: false, "Property D", "Decimal");

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public Task An_entity_has_1_MiB(int longStrings, bool accepted)
    {
        // 15 strings of 64 KiB and a sixteenth are beyond 1 MiB with their names; 15 are not.
        var entity = new TableEntity("p", "r");
        for (var i = 0; i < longStrings; i++)
        {
            entity[$"S{i}"] = new string('a', 32 * 1024);
        }

        return ExpectAsync(entity, accepted, "1 MiB");
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public Task A_transaction_has_100_entities(int count, bool accepted) =>
        ExpectAsync(Enumerable.Range(0, count).Select(i => new TableEntity("p", $"{i}")), accepted, "100");

    [Fact]
    public async Task A_transaction_has_one_partition_and_each_entity_once()
    {
        await ExpectAsync([new("p", "1"), new("q", "2")], accepted: false, "\"p\"", "\"q\"");
        await ExpectAsync([new("p", "1"), new("p", "1")], accepted: false, "twice");
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public Task A_transaction_has_4_MiB(int count, bool accepted) =>
        ExpectAsync(
            Enumerable.Range(0, count).Select(i => new TableEntity("p", $"{i}") { ["B"] = new byte[48 * 1024] }),
            accepted,
            "4 MiB"
        );

    private TableClient Unsent() => new(azurite.ConnectionString, AzuriteFixture.NewName());

    private async Task ExpectAsync(TableEntity entity, bool accepted, params string[] words)
    {
        if (accepted)
        {
            Assert.Equal(204, (await (await azurite.NewTableAsync()).AddEntityAsync(entity, Token)).Status);
            return;
        }

        var e = await Assert.ThrowsAsync<ArgumentException>(() => Unsent().AddEntityAsync(entity, Token));
        Assert.All(words, word => Assert.Contains(word, e.Message, StringComparison.Ordinal));
        await ExpectAsync([entity], accepted: false, words);
    }

    private async Task ExpectAsync(IEnumerable<TableEntity> entities, bool accepted, params string[] words)
    {
        var actions = entities.Select(entity => new TableTransactionAction(TableTransactionActionType.Add, entity));
        if (accepted)
        {
            Assert.NotEmpty((await (await azurite.NewTableAsync()).SubmitTransactionAsync(actions, Token)).Value);
            return;
        }

        var e = await Assert.ThrowsAsync<ArgumentException>(() => Unsent().SubmitTransactionAsync(actions, Token));
        Assert.All(words, word => Assert.Contains(word, e.Message, StringComparison.Ordinal));
    }
}
