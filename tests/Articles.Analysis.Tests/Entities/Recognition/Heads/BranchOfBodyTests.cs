using Articles.Analysis.Entities.Recognition.Heads;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class BranchOfBodyTests
{
    [Theory]
    [InlineData("中华医学会呼吸病学分会成立。", "中华医学会呼吸病学分会")]
    [InlineData("中国抗癌协会肿瘤防治专业委员会成立。", "中国抗癌协会|中国抗癌协会肿瘤防治专业委员会")]
    [InlineData("省纪委监委驻省教育厅纪检监察组约谈负责人。", "省纪委监委驻省教育厅|省纪委监委驻省教育厅纪检监察组")]
    // Of no body that is named.
    [InlineData("昨日，驻公安厅纪检监察组发布通报。", "公安厅纪检监察组")]
    [InlineData("各地分会共同参与。", "")]
    public void A_branch_begins_with_its_body(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new HeadRecognizer(), text, EntityCategory.Organization));
}
