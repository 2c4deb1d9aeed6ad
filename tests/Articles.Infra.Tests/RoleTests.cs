using System.Text.RegularExpressions;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed partial class RoleTests
{
    // Azure's numbers of its built-in roles.
    private static readonly Dictionary<string, string> s_roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
        ["a97b65f3-24c7-4388-baec-2e87135dc908"] = "Cognitive Services User",
    };

    [Fact]
    public void Exactly_these_roles_are_given_and_the_readme_says_so()
    {
        var given = Repository
            .Files("infra", "*.bicep")
            .SelectMany(f => Identifier().Matches(Repository.Read(f)).Select(m => m.Value));

        Assert.Equal(s_roles.Keys.Order(), given.Order());
        Assert.All(
            s_roles.Values,
            role => Assert.Contains(role, Repository.Read("infra/README.md"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_role_is_for_one_resource_and_never_for_the_group()
    {
        var assignments = (await Template.ResourcesAsync())
            .Where(r => r.Type == "Microsoft.Authorization/roleAssignments")
            .ToList();

        Assert.Equal(3, assignments.Count);
        Assert.All(assignments, a => Assert.NotNull(a.Json["scope"]));
        Assert.All(assignments, a => Assert.Equal("ServicePrincipal", (string?)a.Properties["principalType"]));
    }

    [GeneratedRegex(
        "(?<=')[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=')",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Identifier();
}
