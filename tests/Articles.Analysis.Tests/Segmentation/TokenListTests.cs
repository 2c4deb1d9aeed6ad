using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Tests.Segmentation;

public sealed class TokenListTests
{
    [Fact]
    public void Words_stay_in_order_while_the_list_grows()
    {
        using var tokens = new TokenList();
        for (var i = 0; i < 10_000; i++)
        {
            tokens.Add(new Token(i, 1, TokenKind.Word, "x"));
        }
        Assert.Equal(Enumerable.Range(0, 10_000), tokens.Span.ToArray().Select(x => x.Offset));
    }

    [Fact]
    public void A_list_that_is_cut_off_keeps_what_stands_before()
    {
        using var tokens = new TokenList();
        tokens.Add(new Token(7, 1, TokenKind.Word, "x"));
        tokens.Add(new Token(8, 1, TokenKind.Word, "x"));
        tokens.Resize(1);
        Assert.Equal(7, Assert.Single(tokens.Span.ToArray()).Offset);
    }
}
