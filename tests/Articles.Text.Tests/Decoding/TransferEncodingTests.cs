using System.Text;
using Articles.Text.Decoding;

namespace Articles.Text.Tests.Decoding;

public sealed class TransferEncodingTests
{
    private const string Prose = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";

    public static TheoryData<string, string> Encoded() =>
        new()
        {
            { Wrap(Convert.ToBase64String(Encoding.UTF8.GetBytes(Prose + Prose)), 76), "Base64" },
            { Convert.ToBase64String(Encoding.Unicode.GetBytes(Prose)), "Base64" },
            { QuotedPrintable(Prose), "quoted-printable" },
            { "Subject: news\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n5Z+O5YyX", "Base64" },
            {
                "From: <saved>\nContent-Type: multipart/related\n\n--x\nContent-Transfer-Encoding: quoted-printable\n\n=E5",
                "quoted-printable"
            },
            { "~{JPM<JiKt5DPB9]~}\n~{WrLl?*7E~}", "HZ" },
            { "\u001b$B?^=q4[$N?74[\u001b(B", "ISO-2022" },
            { "+Vv5OZpmGdoR2tA-\n+Zyg+YluM-", "UTF-7" },
        };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_that_is_written_in_seven_bits_is_refused_as_what_it_is(string content, string name)
    {
        var outcome = new ArticleNormalizer().Normalize(Encoding.ASCII.GetBytes(content));

        Assert.Null(outcome.Article);
        Assert.Contains(name, outcome.Rejection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The new library opened yesterday, and readers queued at the door from early in the morning.")]
    [InlineData("From: the editor\n\nThe new library opened yesterday.")]
    [InlineData("Subject: news\nContent-Transfer-Encoding: 7bit\n\nThe new library opened yesterday.")]
    [InlineData("C+++ and A+B- are marks; +1-202-555-0100 is a number.")]
    [InlineData("a~{b}~ and ~} are signs of a shell, which nobody reads as text.")]
    [InlineData("x=E5, y=A0 and z=FF are three of the values in the table of the report.")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("abcdefgh")]
    [InlineData("")]
    public void Other_text_is_not(string content) =>
        Assert.Null(TransferEncoding.Recognize(Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void A_text_that_speaks_of_them_is_read() =>
        Assert.Null(
            TransferEncoding.Recognize(Encoding.UTF8.GetBytes("邮件头写着 Content-Transfer-Encoding: base64 。"))
        );

    private static string Wrap(string text, int width) =>
        string.Join("\n", text.Chunk(width).Select(chunk => new string(chunk)));

    private static string QuotedPrintable(string text) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(b => $"={b:X2}"));
}
