using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class RivalReadingsTests
{
    /// <summary>Characters beside and between pairs that a page does not show are right or open.</summary>
    [Theory]
    [InlineData("由于缺乏统一的接口，不同部门的数据难以共享。", "由于缺乏统?cheng)坏慕涌冢煌棵诺氖菽岩怨蚕怼?")]
    [InlineData("老人把一生收藏的邮票全部捐给了国家。", "老人把一生收?zhan)氐挠势比烤韪斯摇?")]
    [InlineData("广场上的喷泉随着音乐起伏，灯光变换着颜色。", "广场上的喷泉随着音?qin)制鸱乒獗浠蛔叛丈?")]
    [InlineData("由于原材料价格上涨，不少工厂推迟了扩建计划。", "由于?dang)牧霞鄹裆险牵簧俟こ瞥倭死┙苹?")]
    public void What_another_reading_has_otherwise_is_open(string clean, string damaged)
    {
        var repaired = Run(damaged);

        Assert.NotEqual(damaged, repaired);
        Assert.True(MadeDamage.IsOpenOrRight(clean, repaired), repaired);
    }

    private static string Run(string text) =>
        new TextPipeline([new LostBytesStep()]).Run(new TextDraft(text) { Script = Script.Simplified }).Text;
}
