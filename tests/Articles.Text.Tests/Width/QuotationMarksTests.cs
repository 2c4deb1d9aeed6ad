using Articles.Text.Pipeline;
using Articles.Text.Width;

namespace Articles.Text.Tests.Width;

public sealed class QuotationMarksTests
{
    private static string Run(string text) => new TextPipeline([new QuotationMarks()]).Run(new TextDraft(text)).Text;

    [Theory]
    [InlineData("公司推出\"云帆\"平台，又推出\"AI+\"服务", "公司推出“云帆”平台，又推出“AI+”服务")]
    [InlineData("新机有15\"的屏幕。\n又推出\"AI+\"服务", "新机有15\"的屏幕。\n又推出“AI+”服务")]
    [InlineData("\"云帆\"上线", "“云帆”上线")]
    [InlineData("他说：“\"云帆\"已经上线。”", "他说：“‘云帆’已经上线。”")]
    [InlineData("“他”说\"云帆\"上线", "“他”说“云帆”上线")]
    [InlineData("公司推出“云帆\"平台", "公司推出“云帆”平台")]
    [InlineData("公司推出\"云帆”平台，又推出“云海”", "公司推出“云帆”平台，又推出“云海”")]
    [InlineData("参加“云帆计划“的代表团参观了“云海”机房", "参加“云帆计划”的代表团参观了“云海”机房")]
    [InlineData("推出\"智慧家\"\"云宽带\"\"千兆到户\"三种服务", "推出“智慧家”“云宽带”“千兆到户”三种服务")]
    [InlineData("平台上线\"一网通办\",\"一网统管\",办事更快", "平台上线“一网通办”,“一网统管”,办事更快")]
    [InlineData("把\"15\"\"17\"两个号段给了物联网", "把“15”“17”两个号段给了物联网")]
    public void Sets_pairs_in_Chinese(string text, string expected) => Assert.Equal(expected, Run(text));

    [Theory]
    [InlineData("展出15.6\"屏幕的新机")]
    [InlineData("新机有15\"和17\"两种屏幕")]
    [InlineData("\"名称\": \"云帆平台\",")]
    [InlineData("title:\"云帆平台上线\",")]
    [InlineData("<a title=\"云帆\">平台</a>")]
    [InlineData("He called it \"Yunfan\" in the meeting of the company")]
    [InlineData("\"张三\",\"北京\",\"工程师\"")]
    [InlineData("张三,\"北京\",\"工程师\"")]
    [InlineData("变量 a = \"你好\"")]
    [InlineData("print(\"销量 100 万辆\")")]
    [InlineData("用 open(\"数据.txt\", mode) 打开文件")]
    [InlineData("15\"的\"极光\"和17\"的屏幕")]
    [InlineData("宣布\"云帆\n平台\"上线，又推出\"云海\n服务\"，明年完工")]
    [InlineData("空着的\"\"引号")]
    [InlineData("新机的屏幕有“15\"大")]
    [InlineData("“本周新增了一个“云帆”栏目。”")]
    [InlineData("“在城北，人们把“云帆”叫作客厅，")]
    [InlineData("“云帆，已经上线。“云海，还要等到明年。")]
    public void Leaves_inches_data_and_other_languages_alone(string text) => Assert.Equal(text, Run(text));
}
