using System.Text;
using Articles.Storage.Keys;
using Articles.Storage.Tests.Support;
using Azure.Data.Tables;

namespace Articles.Storage.Tests.Keys;

public sealed class KeyEncodingTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("上海电信", "上海电信")]
    [InlineData("5G基站 (个)", "5G基站 (个)")]
    [InlineData("a/b\\c#d?", "a!002Fb!005Cc!0023d!003F")]
    [InlineData("a|b!c'd%", "a!007Cb!0021c!0027d!0025")]
    [InlineData("\t\u007F\u0085\uFFFE", "!0009!007F!0085!FFFE")]
    [InlineData("🙂", "🙂")]
    public void Each_character_that_a_key_cannot_have_is_written_as_a_number(string part, string key) =>
        Assert.Equal(key, KeyEncoding.Encode(part));

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_a_number()
    {
        Assert.Equal("a!D83D", KeyEncoding.Encode("a\uD83D"));
        Assert.Equal("!DE42b", KeyEncoding.Encode("\uDE42b"));
    }

    [Fact]
    public void A_long_part_keeps_its_beginning_and_stays_different_from_others()
    {
        var one = KeyEncoding.Encode(new string('文', 500) + "甲");
        var other = KeyEncoding.Encode(new string('文', 500) + "乙");

        Assert.Equal(KeyEncoding.LongestPart, one.Length);
        Assert.StartsWith(new string('文', 100), one, StringComparison.Ordinal);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void A_long_part_is_not_cut_inside_a_surrogate_pair()
    {
        foreach (var shift in (string[])["", "a"])
        {
            var key = KeyEncoding.Encode(shift + string.Concat(Enumerable.Repeat("🙂", 200)));
            Assert.True(key.Length <= KeyEncoding.LongestPart);
            Assert.Equal(key, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(key)));
        }
    }

    [Fact]
    public void Keys_of_any_texts_are_allowed_different_and_in_order()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        const string alphabet = "aZ09 上海电信/\\#?|!'%\t\u0085\uD83D\uDE42~é\uFFFE";
        var texts = Enumerable
            .Range(0, 5000)
            .Select(_ =>
                string.Concat(
                    Enumerable.Range(0, random.Next(0, 12)).Select(_ => alphabet[random.Next(alphabet.Length)])
                )
            )
            .Distinct()
            .ToList();

        var keys = texts.ConvertAll(KeyEncoding.Encode);

        Assert.Equal(texts.Count, keys.Distinct().Count());
        Assert.All(keys, k => Assert.DoesNotContain(k, c => "/\\#?|'%".Contains(c) || char.IsControl(c)));
        var plain = texts.Where(t => KeyEncoding.Encode(t) == t).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(plain, plain.Select(KeyEncoding.Encode).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_service_takes_the_keys_and_gives_them_back_in_order()
    {
        var token = TestContext.Current.CancellationToken;
        var table = await azurite.NewTableAsync();
        string[] parts =
        [
            "a/b\\c#d?",
            "'%|!",
            "\t\u007F\u0085",
            "上海",
            "🙂",
            "\uD83D",
            new string('文', 900),
            " a ",
            "%41",
            "~",
            "é",
        ];
        foreach (var part in parts)
        {
            await table.AddEntityAsync(new TableEntity("p", KeyEncoding.Encode(part)), token);
        }

        var read = await table
            .QueryAsync<TableEntity>(cancellationToken: token)
            .Select(r => r.RowKey)
            .ToListAsync(token);

        Assert.Equal(parts.Select(KeyEncoding.Encode).Order(StringComparer.Ordinal), read);
    }

    [Fact]
    public void The_text_after_a_prefix_is_after_all_that_begin_with_it()
    {
        Assert.Equal("e}", KeyEncoding.AfterPrefix("e|"));
        Assert.True(string.CompareOrdinal("e|\uFFFD", KeyEncoding.AfterPrefix("e|")) < 0);
    }
}
