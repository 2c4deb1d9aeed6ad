using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Articles.Functions.Http;

namespace Articles.Functions.Tests.Http;

public sealed partial class JsonTextEncoderTests
{
    [Theory]
    [InlineData("临江电信", "临江电信")]
    [InlineData("𠮷林𬭚厂👍", "𠮷林𬭚厂👍")]
    [InlineData("<b>&'+\u00a0\ufeff", "<b>&'+\u00a0\ufeff")]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("𠮷\"𠮷", "𠮷\\\"𠮷")]
    [InlineData("a\u0000\n\u001f", "a\\u0000\\u000A\\u001F")]
    public void Only_what_JSON_must_have_escaped_is(string text, string escaped)
    {
        var json = JsonSerializer.Serialize(text, Context.Default.String);

        Assert.Equal($"\"{escaped}\"", json);
    }

    [Fact]
    public void Half_a_pair_is_no_character() =>
        Assert.Equal(
            "𠮷x\ufffd。",
            JsonSerializer.Deserialize(
                JsonSerializer.SerializeToUtf8Bytes("𠮷x" + '\ud842' + "。", Context.Default.String),
                Context.Default.String
            )
        );

    [Fact]
    public void What_is_written_is_read_again()
    {
        var characters = Enumerable
            .Range(1, 0x10FFFF)
            .Where(c => c % 0x11 == 0 && Rune.IsValid(c))
            .Select(c => new Rune(c));
        var text = string.Concat(characters) + string.Concat(Enumerable.Repeat("𠮷", 5000)) + "\"";

        var bytes = JsonSerializer.SerializeToUtf8Bytes(text, Context.Default.String);

        Assert.Equal(text, JsonSerializer.Deserialize(bytes, Context.Default.String));
    }

    [JsonSerializable(typeof(string))]
    private sealed partial class Plain : JsonSerializerContext;

    private static class Context
    {
        public static Plain Default { get; } = new(new JsonSerializerOptions { Encoder = JsonTextEncoder.Instance });
    }
}
