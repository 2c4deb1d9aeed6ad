using System.Text;
using Articles.Lexicon;
using Articles.Text.Decoding;

namespace Articles.Text.Tests.Decoding;

public sealed class TextDecoderTests
{
    private static readonly string[] Simplified =
    [
        "城北水厂昨天开始向新区供水，首批用户有三千多户。",
        "记者从市交通局获悉，滨河路改造工程将于下月完工，届时公交车可以直达火车站。",
        "今年前三个季度，全县粮食总产量同比增长百分之四，农民的收入也有所提高。",
        "图书馆闭馆时间推迟到晚上九点",
        "老城区的菜市场搬进了新楼，二楼是小吃街",
    ];

    private static readonly string[] Traditional =
    [
        "城北水廠昨天開始向新區供水，首批用戶有三千多戶。",
        "記者從市交通局獲悉，濱河路改造工程將於下月完工，屆時公車可以直達火車站。",
        "今年前三個季度，全縣糧食總產量同比增長百分之四，農民的收入也有所提高。",
        "圖書館閉館時間推遲到晚上九點",
        "老城區的菜市場搬進了新樓，二樓是小吃街",
    ];

    private static readonly string[] Encodings =
    [
        "utf-8",
        "utf-8 bom",
        "utf-16le",
        "utf-16le bom",
        "utf-16be",
        "utf-16be bom",
        "gb18030",
        "gb18030 t",
        "big5",
        "utf-8 t",
    ];

    [Fact]
    public void Of_a_hundred_files_in_ten_forms_at_two_lengths_ninety_nine_are_read_right()
    {
        var wrong = new List<string>();
        var cases = 0;
        foreach (var form in Encodings)
        {
            foreach (var number in Enumerable.Range(0, Simplified.Length))
            {
                var sentence = (
                    form == "big5" || form.EndsWith(" t", StringComparison.Ordinal) ? Traditional : Simplified
                )[number];
                foreach (
                    var text in (string[])
                        [
                            sentence[..Math.Min(12, sentence.Length)],
                            string.Concat(Enumerable.Repeat(sentence + "\n", 40)),
                        ]
                )
                {
                    cases++;
                    var decoded = TextDecoder.Decode(Encode(text, form), null);
                    if (decoded?.Text != text || decoded.Encoding != form.Split(' ')[0])
                    {
                        wrong.Add($"{form} {text[..6]}: {decoded?.Encoding}");
                    }
                }
            }
        }
        Assert.Equal(100, cases);
        Assert.True(wrong.Count <= 1, string.Join("; ", wrong));
    }

    [Theory]
    [InlineData("佢哋喺屋邨嘅士多度買咗啲嘢食，嚟得夜咗少少。")]
    [InlineData("公共屋邨的居民說，啲巴士成日遲到，希望盡快改善喺交通方面嘅問題。")]
    [InlineData("我哋聽日喺銅鑼灣等你")]
    [InlineData("我哋冇嘢講。")]
    [InlineData("佢哋冇嚟，嗰啲嘢喺度。")]
    public void Cantonese_in_Hong_Kongs_Big5_is_read(string text)
    {
        var decoded = TextDecoder.Decode(HongKongBytes(text), null);

        Assert.Equal(("big5", text), (decoded?.Encoding, decoded?.Text));
    }

    [Fact]
    public void A_declared_charset_that_is_wrong_does_not_mislead()
    {
        Assert.Equal("gb18030", TextDecoder.Decode(Encode(Simplified[0], "gb18030"), "utf-8")?.Encoding);
        Assert.Equal("utf-8", TextDecoder.Decode(Encode(Simplified[0], "utf-8"), "gb2312")?.Encoding);
        Assert.Equal("big5", TextDecoder.Decode(Encode(Traditional[0], "big5"), "gbk")?.Encoding);
    }

    [Fact]
    public void A_few_broken_bytes_leave_utf8_what_it_is()
    {
        var bytes = Encode(string.Concat(Simplified), "utf-8");
        bytes[31] = 0xff;

        var decoded = TextDecoder.Decode(bytes, null);

        Assert.Equal("utf-8", decoded?.Encoding);
        Assert.Contains('\ufffd', decoded!.Text);
    }

    [Fact]
    public void Two_characters_that_are_also_valid_bytes_of_utf8_are_read_as_Chinese() =>
        Assert.Equal("联通", TextDecoder.Decode(Encode("联通", "gb18030"), null)?.Text);

    [Theory]
    [InlineData("我哋冇嘢講。")]
    [InlineData("佢哋冇嚟，嗰啲嘢喺度。")]
    [InlineData("啲人喺嗰度嘈喧巴閉")]
    [InlineData("亓爨仉镕祭垚")]
    [InlineData("𠮷𠮷𠮷")]
    [InlineData("㙟㮾䂮䲟")]
    [InlineData("дата 2024")]
    [InlineData("Привет, мир")]
    [InlineData("Ω, α ± β; é, ü")]
    [InlineData("안녕하세요")]
    [InlineData("สวัสดี")]
    [InlineData("AS")]
    [InlineData("涓\ue15e浗鍥涘窛鐪佹垚閮藉競")]
    public void What_is_valid_in_utf8_is_utf8_however_rare_its_characters_are(string text)
    {
        foreach (var declared in (string?[])[null, "gbk"])
        {
            var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text), declared);

            Assert.Equal(("utf-8", text), (decoded?.Encoding, decoded?.Text));
        }
    }

    [Fact]
    public void A_cut_inside_the_last_character_and_a_stray_control_leave_utf8_what_it_is()
    {
        var bytes = Encoding.UTF8.GetBytes("亓爨仉镕祭垚");

        Assert.Equal("亓爨仉镕祭\ufffd", TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1), null)?.Text);
        Assert.Equal("utf-8", TextDecoder.Decode([.. bytes, .. bytes, .. bytes, .. bytes, 0], null)?.Encoding);
    }

    [Fact]
    public void Letters_of_several_scripts_in_one_word_may_be_Chinese_in_gbk()
    {
        Assert.False(SoundUtf8.Is(Encode("脙募伪", "gb18030")));
        Assert.True(SoundUtf8.Is(Encode("写邪", "gb18030")));
    }

    [Theory]
    [InlineData("a\0b\0c\0")]
    [InlineData("\u0001\u0002\u0003")]
    [InlineData("\ufffd\ufffd\ufffd")]
    public void What_is_no_text_is_no_sound_utf8(string text) =>
        Assert.False(SoundUtf8.Is(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("Plain English text of one line.")]
    [InlineData("12345")]
    [InlineData("日本語の文章もそのまま読まれます。")]
    public void Text_of_other_languages_is_read_as_utf8(string text)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text), null);

        Assert.Equal(("utf-8", text), (decoded?.Encoding, decoded?.Text));
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            var bytes = new byte[400];
            new Random(seed).NextBytes(bytes);
            Assert.True(TextDecoder.Decode(bytes, null) is null, $"seed {seed}");
        }
    }

    private static byte[] HongKongBytes(string text)
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        var additions = HongKongBig5
            .Additions.DistinctBy(addition => addition.Value)
            .ToDictionary(a => a.Value, a => a.Key);
        return
        [
            .. text.SelectMany(character =>
                additions.TryGetValue(character.ToString(), out var pair)
                    ? [(byte)(pair >> 8), (byte)pair]
                    : big5.GetBytes([character])
            ),
        ];
    }

    private static byte[] Encode(string text, string form)
    {
        var name = form.Split(' ')[0];
        var encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name)!,
        };
        byte[] mark =
            !form.EndsWith(" bom", StringComparison.Ordinal) ? []
            : name == "utf-8" ? [0xef, 0xbb, 0xbf]
            : encoding.GetPreamble();
        return [.. mark, .. encoding.GetBytes(text)];
    }
}
