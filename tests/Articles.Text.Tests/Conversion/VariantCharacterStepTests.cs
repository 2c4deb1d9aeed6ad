using Articles.Text.Conversion;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Conversion;

public class VariantCharacterStepTests
{
    private static string Run(string text, Script script) =>
        new TextPipeline([new VariantCharacterStep(), new TraditionalToSimplifiedStep()])
            .Run(
                new TextDraft(text)
                {
                    Script = script,
                    Language = "zh",
                    Conversion = ConversionKind.T2S,
                }
            )
            .Text;

    [Theory]
    [InlineData("做學問要一絲不茍", "做学问要一丝不苟")]
    [InlineData("在如臯召開會議\n\n鷹在翺翔，価値賸餘", "在如皋召开会议\n\n鹰在翱翔，価值剩余")]
    [InlineData("衞生署說茍且偷生茍", "卫生署说苟且偷生苟")]
    [InlineData(
        "她說：「妳為甚麼祇喫罈子肉？牠纔剛睡醒，甚至忘了神祇。」",
        "她说：「你为什么只吃坛子肉？它才刚睡醒，甚至忘了神祇。」"
    )]
    public void Writes_the_standard_form_in_traditional_lines(string text, string expected) =>
        Assert.Equal(expected, Run(text, Script.Traditional));

    [Theory]
    [InlineData("他说，臯是皋的另一种写法，这一点大家都知道。")]
    [InlineData("")]
    public void Leaves_simplified_articles_alone(string text) => Assert.Equal(text, Run(text, Script.Simplified));

    [Fact]
    public void Leaves_forms_that_stand_in_names() =>
        Assert.Equal("陈喆与宏碁的陈昇说胤禩", Run("陳喆與宏碁的陳昇說胤禩", Script.Traditional));
}
