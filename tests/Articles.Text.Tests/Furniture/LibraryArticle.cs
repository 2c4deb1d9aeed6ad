namespace Articles.Text.Tests.Furniture;

/// <summary>An article that pages put their furniture around.</summary>
internal static class LibraryArticle
{
    public const string Body =
        "市里的老图书馆经过两年修缮，上周六重新向读者开放，开馆当天接待了两千多名读者，阅览室里座无虚席。\n"
        + "馆长说，修缮时保留了原来的木地板和窗户，只更换了照明和空调，读者会觉得既熟悉又新鲜。";
}
