using System.Text.Json;

namespace Articles.Text.Tests.Repairs;

public sealed class AnnotatedDamageTests
{
    [Fact]
    public void Nothing_changes_in_annotated_clean_articles()
    {
        foreach (var path in Files("gold", "clean.txt"))
        {
            var result = RepairCases.Run("*", File.ReadAllText(path));
            Assert.Empty(result.Steps.SelectMany(step => step.Edits));
        }
    }

    [Fact]
    public void All_annotated_damage_is_repaired()
    {
        foreach (var path in Files("gold", "damage.json"))
        {
            using var damage = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var span in damage.RootElement.GetProperty("spans").EnumerateArray())
            {
                var repaired = RepairCases.Run("*", span.GetProperty("damaged").GetString()!).Text;
                var simplified = string.Concat(repaired.Select(Articles.Text.Repairs.Han.Simplified));
                Assert.Equal(span.GetProperty("repaired").GetString(), simplified);
            }
        }
    }

    [Fact]
    public void Nothing_but_invisible_characters_changes_in_clean_sentences()
    {
        foreach (var path in Files("peers/t2s", "*.conllu"))
        {
            var sentences = File.ReadLines(path)
                .Where(line => line.StartsWith("# text = ", StringComparison.Ordinal))
                .Select(line => line[9..]);
            var result = RepairCases.RunRepairs(string.Join('\n', sentences));
            Assert.DoesNotContain(result.Repairs, repair => repair.Kind != "InvisibleCharacter");
        }
    }

    [Fact]
    public void No_residue_is_left_in_the_articles()
    {
        foreach (var path in Files("seeds", "*.txt"))
        {
            var text = RepairCases.Run("*", File.ReadAllText(path)).Text;
            Assert.Empty(Articles.Text.Repairs.GlossedCharacter.FindAll(text));
        }
    }

    private static string[] Files(string folder, string pattern)
    {
        var files = Directory.GetFiles(ReferenceData.PathOf(folder), pattern, SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files;
    }
}
