using System.Text;
using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ChineseConverterTests
{
    /// <summary>Characters and words in which the tables' rules meet: phrases, variants, surrogates, both scripts.</summary>
    private static readonly string[] Pieces =
    [
        .. "乾隆坤著么麼裡里後后幾几週周發发髮國国瞭望解覆蓋複雜臺台灣爲為麪麵面纔才衆眾𠮷𣨼殢云雲尤雨，。 a1"
            .EnumerateRunes()
            .Select(rune => rune.ToString()),
        "軟體",
        "程式",
        "解算器",
        "乾乾淨淨",
        "著名",
        "\uF9D1",
        "\uFA0C",
        "\uD842",
        "\uDFB7",
        "\n",
        "一目瞭然",
    ];

    public static TheoryData<ConversionKind> Kinds => [.. Enum.GetValues<ConversionKind>()];

    [Theory]
    [InlineData("漢字轉換為簡體字。", "汉字转换为简体字。")]
    [InlineData("乾隆皇帝把頭髮晒乾了", "乾隆皇帝把头发晒干了")]
    [InlineData("皇后在後宮", "皇后在后宫")]
    [InlineData("一目瞭然地瞭望", "一目了然地瞭望")]
    [InlineData("𣨼雲尤雨", "𣨼云尤雨")]
    [InlineData("", "")]
    [InlineData("plain text, 1234", "plain text, 1234")]
    public void Converts_characters_and_phrases(string text, string expected) =>
        Assert.Equal(expected, ChineseConverter.Convert(text, ConversionKind.T2S));

    [Theory]
    [InlineData(ConversionKind.T2S, "裡面的軟體", "里面的软体")]
    [InlineData(ConversionKind.Tw2S, "裡面的軟體", "里面的软体")]
    [InlineData(ConversionKind.Tw2SP, "裡面的軟體", "里面的软件")]
    [InlineData(ConversionKind.Hk2S, "羣眾在裏面", "群众在里面")]
    public void Follows_each_configuration(ConversionKind kind, string text, string expected) =>
        Assert.Equal(expected, ChineseConverter.Convert(text, kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Converts_as_the_plain_algorithm_does(ConversionKind kind)
    {
        var reference = new ReferenceConverter(kind);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var text = RandomText(random);
            Assert.True(reference.Convert(text) == ChineseConverter.Convert(text, kind), $"seed {seed}: {text}");
            Assert.True(
                reference.Convert(text) == ChineseConverter.Convert(text.AsSpan(), kind),
                $"seed {seed}: {text}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_edits_that_make_the_result(ConversionKind kind)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var text = RandomText(random);
            var output = new StringBuilder();
            var copied = 0;
            foreach (var edit in ChineseConverter.Edits(text, kind))
            {
                Assert.True(
                    edit.Start >= copied && edit.Length > 0 && edit.Replacement.Length > 0,
                    $"seed {seed}: {text}"
                );
                Assert.True(text.Substring(edit.Start, edit.Length) != edit.Replacement, $"seed {seed}: {text}");
                output.Append(text, copied, edit.Start - copied).Append(edit.Replacement);
                copied = edit.Start + edit.Length;
            }

            output.Append(text, copied, text.Length - copied);
            Assert.True(ChineseConverter.Convert(text, kind) == output.ToString(), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void Reports_an_edit_for_each_character_that_changes() =>
        Assert.Equal(
            [new ConversionEdit(0, 1, "汉"), new ConversionEdit(2, 1, "净"), new ConversionEdit(3, 1, "净")],
            ChineseConverter.Edits("漢b淨淨", ConversionKind.T2S)
        );

    [Fact]
    public void Reports_a_phrase_of_another_length_as_one_edit() =>
        Assert.Equal(
            [new ConversionEdit(1, 4, "计算机断层")],
            ChineseConverter.Edits("做電腦斷層", ConversionKind.Tw2SP)
        );

    [Fact]
    public void Gives_back_the_same_instance_where_nothing_changes()
    {
        const string Text = "这是一句简体中文，没有什么可以转换的。";

        Assert.Same(Text, ChineseConverter.Convert(Text, ConversionKind.T2S));
        Assert.Empty(ChineseConverter.Edits(Text, ConversionKind.T2S));
    }

    [Theory]
    [InlineData("臺灣積體電路製造股份有限公司", "台湾积体电路制造股份有限公司")]
    [InlineData("隨著經濟發展", "随着经济发展")]
    [InlineData("國際著名學者", "国际著名学者")]
    public void Simplifies_names_for_lookups(string text, string expected) =>
        Assert.Equal(expected, ChineseConverter.ToSimplified(text));

    [Theory]
    [InlineData("乾隆")]
    [InlineData("鲁迅著作全集")]
    [InlineData("慰藉着、狼藉、瞭望塔、乾坤")]
    [InlineData("中山大学")]
    [InlineData("OpenAI 2026")]
    [InlineData("")]
    public void Never_changes_simplified_text_for_lookups(string text) =>
        Assert.Same(text, ChineseConverter.ToSimplified(text));

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
