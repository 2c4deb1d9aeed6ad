using Azure;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Entities;

public sealed class TableEntityTests
{
    [Fact]
    public void Keys_time_and_version_are_properties_too()
    {
        var time = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var entity = new TableEntity("p", "r") { Timestamp = time, ETag = new ETag("W/\"1\"") };

        Assert.Equal(["PartitionKey", "RowKey", "Timestamp", "odata.etag"], entity.Keys);
        Assert.Equal("p", entity["PartitionKey"]);
        Assert.Equal(time, entity["Timestamp"]);
        Assert.Equal(new ETag("W/\"1\""), entity.ETag);
        Assert.Equal(4, entity.Count);

        entity.ETag = default;
        entity.Timestamp = null;
        Assert.Equal(["PartitionKey", "RowKey"], entity.Keys);
    }

    [Fact]
    public void A_property_that_is_not_there_is_null_by_every_type()
    {
        var entity = new TableEntity();

        Assert.Null(entity["A"]);
        Assert.Null(entity.GetString("A"));
        Assert.Null(entity.GetInt32("A"));
        Assert.Null(entity.GetInt64("A"));
        Assert.Null(entity.GetDouble("A"));
        Assert.Null(entity.GetBoolean("A"));
        Assert.Null(entity.GetDateTimeOffset("A"));
        Assert.Null(entity.GetBinary("A"));
        Assert.Null(entity.Timestamp);
        Assert.Equal(default, entity.ETag);
    }

    [Fact]
    public void A_property_of_another_type_is_an_error()
    {
        var entity = new TableEntity { ["A"] = 1L };

        var e = Assert.Throws<InvalidOperationException>(() => entity.GetInt32("A"));
        Assert.Equal("Property A is a Int64, not a Int32.", e.Message);
        Assert.Throws<InvalidOperationException>(() => entity.GetString("A"));
        Assert.Throws<InvalidOperationException>(() => entity.GetDateTimeOffset("A"));
        Assert.Throws<InvalidOperationException>(() => entity.GetBinary("A"));
    }

    [Fact]
    public void Times_and_bytes_are_read_in_either_form()
    {
        var time = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var entity = new TableEntity { ["T"] = time, ["B"] = BinaryData.FromBytes(new byte[] { 1, 2 }) };

        Assert.Equal(new DateTimeOffset(time), entity.GetDateTimeOffset("T"));
        Assert.Equal([1, 2], entity.GetBinary("B")!);
    }

    [Fact]
    public void It_is_a_dictionary()
    {
        var values = new Dictionary<string, object>
        {
            ["PartitionKey"] = "p",
            ["RowKey"] = "r",
            ["A"] = 1,
        };
        var entity = new TableEntity(values) { { "B", 2 }, { "None", null } };

        Assert.Equal(("p", "r"), (entity.PartitionKey, entity.RowKey));
        Assert.True(entity.TryGetValue("B", out var b));
        Assert.Equal(2, b);
        Assert.False(entity.ContainsKey("None"));
        Assert.Throws<ArgumentException>(() => entity.Add("B", 3));
        Assert.True(entity.Remove("B"));
        Assert.False(entity.Remove("B"));
        Assert.Equal(values, entity);

        entity.Clear();
        Assert.Empty(entity);
    }
}
