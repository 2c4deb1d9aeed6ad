using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class DocumentationTests
{
    public static TheoryData<string> Templates => [.. Repository.Files("infra", "*.bicep")];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_parameter_and_output_says_what_it_is(string file)
    {
        var lines = Repository.Read(file).Split('\n');
        foreach (var (line, number) in lines.Select((l, i) => (l, i)).Where(l => IsDeclaration(l.l)))
        {
            // Between a declaration and its description stand other decorators only.
            var decorators = lines[..number].Reverse().TakeWhile(l => l.StartsWith('@'));
            Assert.True(
                decorators.Any(d => d.StartsWith("@description('", StringComparison.Ordinal)),
                $"{file}: {line}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_begins_with_what_it_is_for(string file) =>
        Assert.StartsWith("// ", Repository.Read(file), StringComparison.Ordinal);

    [Fact]
    public async Task The_readme_lists_every_parameter_with_its_variable_and_its_default()
    {
        var rows = Repository.Read("infra/README.md").Split('\n');
        var variables = Repository.Read("infra/main.bicepparam").Split('\n');
        var parameters = (await Bicep.BuildAsync("infra/main.bicep")).Json["parameters"]!.AsObject();
        foreach (var (name, parameter) in parameters)
        {
            var set = Assert.Single(variables, l => l.StartsWith($"param {name} = ", StringComparison.Ordinal));
            var variable = set.Split('\'')[1];
            var row = Assert.Single(rows, r => r.StartsWith($"| `{variable}` | `{name}` |", StringComparison.Ordinal));
            var otherwise = parameter!["defaultValue"] switch
            {
                null => "needed",
                System.Text.Json.Nodes.JsonArray => "none",
                var value when value.ToString().Length == 0 => "none",
                var value =>
                    $"`{(value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.ToString() : value.ToJsonString())}`",
            };
            Assert.Contains($"| {otherwise} |", row, StringComparison.Ordinal);
        }
    }

    private static bool IsDeclaration(string line) =>
        line.StartsWith("param ", StringComparison.Ordinal) || line.StartsWith("output ", StringComparison.Ordinal);
}
