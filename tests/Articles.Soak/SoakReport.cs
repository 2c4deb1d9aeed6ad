using System.Text;
using Articles.Soak.Accounting;

namespace Articles.Soak;

/// <summary>What a soak did and found.</summary>
internal sealed record SoakReport
{
    private const int MostShown = 40;

    public required int Seed { get; init; }

    public required Tally Operations { get; init; }

    public required Tally Faults { get; init; }

    public required Tally Answers { get; init; }

    public required int Present { get; init; }

    public required int Gone { get; init; }

    public required int Rows { get; init; }

    public required IReadOnlyList<Difference> Differences { get; init; }

    public required string Memory { get; init; }

    /// <summary>Where the storage and the log were left for whoever looks for a cause.</summary>
    public required string? Folder { get; init; }

    public bool IsClean => Differences.Count == 0;

    public override string ToString()
    {
        var text = new StringBuilder();
        Add(text, "operations", Operations);
        Add(text, "faults", Faults);
        Add(text, "answers", Answers);
        text.AppendLine($"articles                {Present} there, {Gone} gone");
        text.AppendLine($"rows and blobs compared {Rows}");
        text.AppendLine($"lost                    {Count(Deviation.Lost)}");
        text.AppendLine($"double                  {Count(Deviation.Double)}");
        text.AppendLine($"wrong                   {Count(Deviation.Wrong)}");
        text.AppendLine($"handler memory          {Memory}");
        if (!IsClean)
        {
            text.AppendLine($"Differences with seed {Seed} (storage and log are in {Folder}):");
            text.AppendJoin('\n', Differences.Take(MostShown)).AppendLine();
            text.AppendLine(Differences.Count > MostShown ? $"… and {Differences.Count - MostShown} more." : "");
        }

        return text.ToString();
    }

    private int Count(Deviation kind) => Differences.Count(d => d.Kind == kind);

    private static void Add(StringBuilder text, string title, Tally tally)
    {
        text.AppendLine($"{title} {tally.Sum}");
        foreach (var (kind, count) in tally.Counts)
        {
            text.AppendLine($"  {kind, -45} {count, 6}");
        }
    }
}
