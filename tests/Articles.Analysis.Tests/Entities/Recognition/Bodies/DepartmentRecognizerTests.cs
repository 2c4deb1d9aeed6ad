using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class DepartmentRecognizerTests
{
    [Theory]
    [InlineData("材料报市经信局审核。", "市经信局")]
    [InlineData("据省文化和旅游厅统计。", "省文化和旅游厅")]
    [InlineData("统计局、交通委等部门参加。", "统计局|交通委")]
    [InlineData("报宁波市数据局备案。", "宁波市数据局")]
    [InlineData("由省委网信办牵头。", "省委网信办")]
    // Of how many cities is not said.
    [InlineData("各市经信局要抓好落实。", "经信局")]
    [InlineData("召开交通委员会议。", "")]
    [InlineData("局面打开，科技发展。", "")]
    public void A_department_is_known_by_what_it_is_in_charge_of(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new DepartmentRecognizer(), text, EntityCategory.Organization));
}
