using Azure.Data.Tables;

namespace Articles.Tables.Tests.Entities;

public sealed class EntityReaderTests
{
    [Fact]
    public void Metadata_is_not_among_the_properties()
    {
        var entity = EntityReader.Read(
            """
            {"odata.metadata":"https://x/$metadata#T/@Element","odata.etag":"W/\"1\"","odata.type":"x.T",
             "PartitionKey":"p","RowKey":"r","Timestamp":"2024-01-02T03:04:05.1234567Z","N":null,"A":{"b":[1]},"Z":1}
            """u8
        );

        Assert.Equal("W/\"1\"", entity.ETag.ToString());
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(1234567), entity.Timestamp);
        Assert.Equal(["odata.etag", "PartitionKey", "RowKey", "Timestamp", "Z"], entity.Keys);
    }

    [Fact]
    public void Numbers_are_what_they_are_written_as()
    {
        var entity = EntityReader.Read(
            """{"A":1,"B":1.0,"C":1e3,"D@odata.type":"Edm.Double","D":1,"E@odata.type":"Edm.Int64","E":"1","F":"1"}"""u8
        );

        Assert.Equal([1, 1.0, 1000.0, 1.0, 1L, "1"], entity.Keys.Select(key => entity[key]!));
    }

    [Fact]
    public void Entities_of_a_page_need_not_have_the_same_properties()
    {
        var page = EntityReader.ReadPage(
            """
            {"odata.metadata":"x","value":[{"A":1,"B":2},{"B":3,"C":4,"D":5},{},{"A":6,"\u540d":7}],"more":[1,{}]}
            """u8
        );

        Assert.Equal(
            ["A=1,B=2", "B=3,C=4,D=5", "", "A=6,名=7"],
            page.Select(entity => string.Join(',', entity.Keys.Select(key => $"{key}={entity[key]}")))
        );
    }
}
