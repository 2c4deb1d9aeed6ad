using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class CompilationTests
{
    [Theory]
    [InlineData("infra/main.bicep")]
    [InlineData("infra/events.bicep")]
    public async Task A_template_compiles_without_a_warning(string file) =>
        Assert.Equal("", (await Bicep.BuildAsync(file)).Diagnostics);

    [Fact]
    public async Task The_parameters_fit_and_each_is_set_from_a_variable_of_its_own()
    {
        var compiled = await Bicep.BuildParametersAsync("infra/main.bicepparam");
        Assert.Equal("", compiled.Diagnostics);
        var main = (await Bicep.BuildAsync("infra/main.bicep")).Json["parameters"]!.AsObject();
        var text = Repository.Read("infra/main.bicepparam");

        Assert.All(
            main.Select(p => p.Key),
            name => Assert.Contains($"param {name} = ", text, StringComparison.Ordinal)
        );
        Assert.Equal(
            main.Count,
            text.Split("readEnvironmentVariable('").Skip(1).Select(t => t.Split('\'')[0]).Distinct().Count()
        );
    }

    [Fact]
    public async Task A_default_is_the_same_in_the_template_and_in_the_file_of_parameters()
    {
        var main = (await Bicep.BuildAsync("infra/main.bicep")).Json["parameters"]!.AsObject();
        var compiled = (await Bicep.BuildParametersAsync("infra/main.bicepparam")).Json;
        var set = System.Text.Json.Nodes.JsonNode.Parse((string)compiled["parametersJson"]!)!["parameters"]!;

        Assert.All(
            main.Where(p => p.Value!["defaultValue"] is not null),
            p => Assert.Equal(p.Value!["defaultValue"]!.ToJsonString(), set[p.Key]!["value"]!.ToJsonString())
        );
    }
}
