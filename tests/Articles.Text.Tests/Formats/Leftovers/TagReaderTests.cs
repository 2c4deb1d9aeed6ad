using Articles.Text.Formats.Leftovers;

namespace Articles.Text.Tests.Formats.Leftovers;

public sealed class TagReaderTests
{
    [Theory]
    [InlineData("新<p>馆</p>", "<p> Line|</p> Line")]
    [InlineData("新<STRONG >馆</STRONG>", "<STRONG > Inline|</STRONG> Inline")]
    [InlineData("新<img src='a.png' alt='馆'>", "<img src='a.png' alt='馆'> Inline")]
    [InlineData("新&amp;lt;br/&amp;gt;馆", "&amp;lt;br/&amp;gt; Line")]
    [InlineData("<script>a<b</script>馆", "<script>a<b</script> Hidden")]
    [InlineData("<script>馆", "<script> Hidden")]
    [InlineData("<!--a-->馆", "<!--a--> Inline")]
    [InlineData("新<馆>, <p, <p <p>, <b馆>, <unknown>", "<p> Line")]
    [InlineData("<style>a<\\/style>馆<script>b</script>", "<style>a<\\/style> Hidden|<script>b</script> Hidden")]
    [InlineData("<style>馆<script>b</script>", "<style> Hidden|<script>b</script> Hidden")]
    [InlineData("<![if !supportLists]>·<![endif]>", "<![if !supportLists]> Inline|<![endif]> Inline")]
    [InlineData("<td nowrap><w:sdt><title>馆</title>", "<td nowrap> Cell|<w:sdt> Inline|<title> Line|</title> Line")]
    [InlineData("若a<b 且 x=1，则c>0；if (p<q && *p == 0) it->next", "")]
    [InlineData("<", "")]
    [InlineData("&lt;", "")]
    public void Finds_the_tags_of_known_elements(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', TagReader.Find(text).Select(tag => $"{text.Substring(tag.Start, tag.Length)} {tag.Form}"))
        );

    [Theory]
    [InlineData("<script>")]
    [InlineData("<p ")]
    [InlineData("&lt;p ")]
    [InlineData("<!--")]
    [InlineData("<p a=")]
    [InlineData("&lt;p a=")]
    [InlineData("<script></script>")]
    [InlineData("<script><\\/script>")]
    [InlineData("<script>/script</script>")]
    [InlineData("<script></script ")]
    public void Reads_hostile_text_in_linear_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        Assert.True(TagReader.Find(text).Count <= 100_000);
    }
}
