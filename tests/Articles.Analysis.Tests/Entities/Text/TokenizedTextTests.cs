using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Tests.Entities.Text;

public sealed class TokenizedTextTests
{
    [Fact]
    public void Marks_know_their_partners_within_a_line()
    {
        var text = new TokenizedText("“甲（乙）”\n“丙");
        Assert.Equal(text.TokenAt(5), text.Partner(text.TokenAt(0)));
        Assert.Equal(text.TokenAt(2), text.Partner(text.TokenAt(4)));
        Assert.Equal(-1, text.Partner(text.TokenAt(7)));
    }

    [Theory]
    [InlineData("北京", true)]
    [InlineData("长三角", true)]
    [InlineData("苹果", false)]
    [InlineData("通道", false)]
    public void Places_are_told_from_common_words(string word, bool expected) =>
        Assert.Equal(expected, new TokenizedText(word).IsPlace(0));

    [Theory]
    [InlineData("安徽省和县", "和县", true)]
    [InlineData("各市和县", "和县", false)]
    [InlineData("浙江两岸交流", "两岸", true)]
    [InlineData("长江两岸", "两岸", false)]
    [InlineData("松花江两岸", "两岸", false)]
    public void A_place_is_one_where_it_stands(string text, string place, bool expected)
    {
        var tokens = new TokenizedText(text);
        Assert.Equal(expected, tokens.IsPlace(tokens.TokenAt(text.IndexOf(place, StringComparison.Ordinal))));
    }

    // What is lent and given back must not tell a place from none.
    [Fact]
    public void What_another_text_had_does_not_tell_a_place()
    {
        const string Text = "在云和开幕";
        bool IsPlace()
        {
            using var text = new TokenizedText(Text);
            return text.IsPlace(text.TokenAt(1));
        }
        bool AfterAnother(string other)
        {
            new TokenizedText(other).Dispose();
            return IsPlace();
        }
        var expected = AfterAnother("，，，，，，，，");
        Assert.Equal(expected, AfterAnother("ab cd ef gh ij kl mn"));
        Assert.Equal(expected, AfterAnother("ab，cd，ef，gh，ij，kl，mn"));
    }

    [Fact]
    public void Beyond_the_ends_there_is_nothing()
    {
        var text = new TokenizedText("");
        Assert.True(text[-1].IsEmpty);
        Assert.True(text[0].IsEmpty);
        Assert.Equal('\0', text.Mark(0));
        Assert.Equal("", text.Tag(5));
    }

    [Fact]
    public void The_next_token_with_a_character_is_found()
    {
        using var text = new TokenizedText("云川电信上线“云川”平台");
        var open = text.Next(0, '“', '（');

        Assert.Equal('“', text.Mark(open));
        Assert.Equal("云川", text.SpanOf(open + 1, text.Partner(open) - 1).ToString());
        Assert.Equal(open, text.Next(open, '“'));
        Assert.Equal(text.Count, text.Next(open + 1, '“'));
        Assert.Equal(text.Count, text.Next(text.Count, '“'));
    }

    [Fact]
    public void The_next_token_of_a_set_or_a_kind_is_found()
    {
        using var text = new TokenizedText("云川电信上线“云川”平台5G");
        var words = new WordSet(["平台", "云川电信集团"]);
        var platform = text.Next(0, words);

        Assert.Equal("平台", text[platform].ToString());
        Assert.True(text.IsOneOf(platform, words));
        Assert.False(text.IsOneOf(0, words));
        Assert.False(text.IsOneOf(-1, words));
        Assert.False(text.IsOneOf(text.Count, words));
        Assert.Equal(text.Count, text.Next(platform + 1, words));
        Assert.Equal(text.Count - 1, text.Next(0, TokenKind.Latin));
        Assert.Equal(text.Count, text.Next(0, TokenKind.Number));
        Assert.Equal(text.Count, text.Next(text.Count + 1, words));
    }

    [Fact]
    public void The_next_token_that_ends_in_a_character_is_found()
    {
        using var text = new TokenizedText("云川电信上线“云川”平台");
        var ends = SearchValues.Create("台信");
        var telecom = text.NextEnding(0, ends);

        Assert.Equal('信', text.LastCharacter(telecom));
        Assert.Equal(text.Count - 1, text.NextEnding(telecom + 1, ends));
        Assert.Equal(text.Count, text.NextEnding(text.Count, ends));
        Assert.Equal('\0', text.LastCharacter(-1));
        Assert.Equal('\0', text.LastCharacter(text.Count));
    }

    [Fact]
    public void The_noun_that_a_token_ends_in_is_found_each_time_it_is_asked_for()
    {
        using var text = new TokenizedText("云川平台上线");
        var platform = text.TokenAt(2);

        Assert.Equal("平台", text.HeadAt(platform)?.Word);
        Assert.Same(text.HeadAt(platform), text.HeadAt(platform));
        Assert.Null(text.HeadAt(text.Count - 1));
        Assert.Null(text.HeadAt(text.Count - 1));
        Assert.Null(text.HeadAt(-1));
        Assert.Null(text.HeadAt(text.Count));
    }

    [Fact]
    public void The_next_token_like_one_of_a_few_is_found()
    {
        using var text = new TokenizedText("平台上线。平台");
        var sieve = new EdgeSieve();
        Assert.Equal(text.Count, text.Next(0, sieve));
        sieve.Add(text.EdgesOf(0));
        Assert.Equal(0, text.Next(0, sieve));
        Assert.Equal(text.Count - 1, text.Next(text.Count - 1, sieve));
    }
}
