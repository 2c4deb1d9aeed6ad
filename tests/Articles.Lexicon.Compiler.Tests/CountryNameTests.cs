namespace Articles.Lexicon.Compiler.Tests;

public class CountryNameTests
{
    [Theory]
    [InlineData("法国", "法国")]
    [InlineData("刚果（金）", "刚果（金） 刚果")]
    [InlineData("科科斯（基林）群岛", "科科斯（基林）群岛 科科斯")]
    [InlineData("俄罗斯联邦", "俄罗斯联邦 俄罗斯")]
    public void Gives_the_forms_in_use(string name, string forms) =>
        Assert.Equal(forms.Split(' '), CountryName.Forms(name));
}
