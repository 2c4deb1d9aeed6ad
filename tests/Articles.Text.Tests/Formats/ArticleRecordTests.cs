using System.Text;

namespace Articles.Text.Tests.Formats;

public sealed class ArticleRecordTests
{
    private const string One = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";
    private const string Two = "馆长李四介绍，新馆有三层，藏书四十万册，每天开放到晚上九点，周末不休息。";

    [Theory]
    [InlineData("{'title':'新馆开放','content':'　　{1}\\r\\n\\r\\n　　{2}'}")]
    [InlineData("{'code':0,'data':[{'id':7,'Title':'新馆开放','news_content':'{1}\\n{2}'}]}")]
    [InlineData("[{'headline':'新馆开放','articleBody':'<p>{1}</p><p>{2}</p>'}]")]
    [InlineData("{'title':'新馆开放','content':'新馆开放\\n{1}\\n{2}'}")]
    [InlineData("{'title':'新馆开放','description':'{2}读者很多，座位不够。','content':['{1}','{2}']}")]
    [InlineData("{'title':'新馆开放','paragraphs':[{'type':'p','value':'{1}'},{'type':'p','value':'{2}'}]}")]
    [InlineData(
        "{'article':{'title':'新馆开放','body':'{1}\\n{2}'},'comments':[{'content':'写得真好，支持作者，希望以后多写这样的文章'}]}"
    )]
    [InlineData("{'title':'新馆开放','content':'{1}','articleBody':'{1}\\n{2}'}")]
    [InlineData("{'title':'新馆开放','content':'## {1}\\n\\n**馆长李四**{3}'}")]
    public void The_article_is_taken_out_of_its_record(string json)
    {
        var article = StepRunner.Normalize(Of(json.Replace("{3}", Two[4..], StringComparison.Ordinal)));

        Assert.Equal($"新馆开放\n{One}\n{Two}", article.Text);
        Assert.Equal("新馆开放", article.Facts.Title);
    }

    [Fact]
    public void A_sentence_that_begins_with_the_headline_is_not_the_headline() =>
        Assert.Equal(
            $"市图书馆\n{One}\n{Two}",
            StepRunner.Normalize(Of("{'title':'市图书馆','content':'{1}\\n{2}'}")).Text
        );

    [Theory]
    [InlineData(
        "[{'title':'新馆开放','content':'{1}'},{'title':'三层新馆','content':'<p>{2}</p><p>{1}</p>'}]",
        "\n{1}"
    )]
    [InlineData(
        "{'list':[{'id':1,'title':'新馆开放','description':'{1}'},{'title':'三层新馆','description':'{2}'}]}",
        ""
    )]
    public void Several_are_one_text(string json, string rest)
    {
        var article = StepRunner.Normalize(Of(json));

        Assert.Equal(Of($"新馆开放\n{One}\n三层新馆\n{Two}{rest}"), article.Text);
        Assert.Equal(new ArticleFacts("新馆开放", null, null, null, null), article.Facts);
    }

    [Fact]
    public void A_teaser_beside_an_article_is_not_read() =>
        Assert.Equal(
            $"新馆开放\n{One}",
            StepRunner
                .Normalize(
                    Of("{'title':'新馆开放','content':'{1}','related':[{'title':'三层新馆','description':'{2}'}]}")
                )
                .Text
        );

    [Fact]
    public void Its_fields_give_facts()
    {
        var article = StepRunner.Normalize(
            Of(
                "{'source':'城北日报','author':'李四','publish_time':'2024-05-06 10:20','title':'新馆开放','content':'{1}'}"
            )
        );

        Assert.Equal(("城北日报", "李四"), (article.Facts.Source, article.Facts.Byline));
        Assert.Equal(new DateOnly(2024, 5, 6), article.Facts.PublishedOn);
    }

    [Theory]
    [InlineData("title: '新馆开放',\n  author: '李四',\n  content: \"{1}\\n{2}\",\n  time: '2024-05-06 10:20:30'")]
    [InlineData("{ id: 7, title: `新馆开放`, content: `<p>{1}</p>\n<p>{2}</p>`, hot: true, tags: [] }")]
    [InlineData(
        "INSERT INTO `news` (`id`, `t`) VALUES (40, '新馆开放', '<p class=\\\"a\\\">{1}</p>\\n<p>{2}</p>', NULL, '2024-05-06');"
    )]
    [InlineData("'14', '新馆开放', '{1}\\r\\n{2}', '2', null")]
    [InlineData("INSERT INTO news (id,source,title,content) VALUES (14,'城北文化观察','新馆开放','{1}\\n{2}')")]
    [InlineData("(14,'新馆开放','城北日报','{1}\\n{2}')")]
    [InlineData("{title: '新馆开放', author: {name: '李四'}, content: '{1}\\n{2}'}")]
    public void The_article_is_taken_out_of_literals(string literals)
    {
        var article = StepRunner.Normalize(
            literals.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal)
        );

        Assert.Equal($"新馆开放\n{One}\n{Two}", article.Text);
    }

    [Theory]
    [InlineData(
        "'description': '{1}', 'id': 92, 'title': '新馆开放' }, { 'description': '{2}', 'id': 91, 'title': '三层新馆'"
    )]
    [InlineData("title: '新馆开放', description: '{1}', title: '三层新馆', source: '城北', content: '{2}'")]
    public void Several_in_literals_are_one_text(string literals) =>
        Assert.Equal(
            $"新馆开放\n{One}\n三层新馆\n{Two}",
            StepRunner
                .Normalize(
                    literals.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal)
                )
                .Text
        );

    [Theory]
    [InlineData("'{1}'")]
    [InlineData("'互联网'成为新馆的主题。{1}")]
    [InlineData("主题: 新馆开放\n{1}")]
    [InlineData("主题: '新馆开放'\n{1}")]
    [InlineData("title: '新馆开放'\ncontent: '{1}'\n{2}")]
    [InlineData("他说：'{1}', '{2}'")]
    [InlineData("'{1}', '{2}'")]
    public void Text_with_quotation_marks_is_read_as_it_stands(string text)
    {
        text = text.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal);

        Assert.Equal(text, ReadSource(text));
    }

    [Fact]
    public void Half_a_character_is_marked_as_lost() =>
        Assert.Equal($"\uFFFD{One}", ReadSource(Of("{'content':'\\ud83d{1}'}")));

    [Theory]
    [InlineData("{'name':'{1}'}")]
    [InlineData("{'description':'{1}','scripts':{'one':'{2}','two':'{2}'}}")]
    [InlineData("[注]{1}")]
    public void What_holds_no_article_is_read_as_it_stands(string json)
    {
        var text = Of(json);
        var source = ReadSource(text);

        Assert.Equal(text, source);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{'a':")]
    [InlineData("1,")]
    [InlineData("'")]
    [InlineData("'',")]
    [InlineData("a:'',")]
    [InlineData("(")]
    [InlineData("(1)")]
    [InlineData("a:{")]
    [InlineData("{")]
    public void Nothing_nested_or_long_takes_long(string unit) =>
        LinearTime.Check(
            unit,
            250_000,
            length =>
            {
                var text = "[" + string.Concat(Enumerable.Repeat(Of(unit), length / unit.Length)) + "1]";
                return () => ReadSource(text);
            }
        );

    private static string Of(string json) =>
        json.Replace('\'', '"')
            .Replace("{1}", One, StringComparison.Ordinal)
            .Replace("{2}", Two, StringComparison.Ordinal);

    private static string? ReadSource(string text) =>
        Articles.Text.Formats.SourceReader.Read(Encoding.UTF8.GetBytes(text), null, out _)?.Text;
}
