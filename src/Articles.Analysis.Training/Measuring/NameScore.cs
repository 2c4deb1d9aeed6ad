using System.Globalization;

namespace Articles.Analysis.Training.Measuring;

/// <summary>Counts names that are right in span and kind.</summary>
internal sealed class NameScore
{
    private static readonly string[] Kinds = ["PER", "LOC", "ORG"];
    private readonly int[] _right = new int[3];
    private readonly int[] _found = new int[3];
    private readonly int[] _wanted = new int[3];

    /// <summary>The share of right names, harmonic mean of precision and recall, in percent.</summary>
    public double F1 => Of(_right.Sum(), _found.Sum(), _wanted.Sum());

    /// <summary>Counts a sentence's names.</summary>
    public void Add(
        IEnumerable<(int Start, int End, int Kind)> wanted,
        IEnumerable<(int Start, int End, int Kind)> found
    )
    {
        var gold = wanted.ToHashSet();
        foreach (var name in gold)
        {
            _wanted[name.Kind]++;
        }
        foreach (var name in found.Distinct())
        {
            _found[name.Kind]++;
            _right[name.Kind] += gold.Contains(name) ? 1 : 0;
        }
    }

    /// <summary>Counts what another one has counted.</summary>
    public void Add(NameScore other)
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            _right[kind] += other._right[kind];
            _found[kind] += other._found[kind];
            _wanted[kind] += other._wanted[kind];
        }
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Join("  ", Kinds.Select((x, i) => Row(x, _right[i], _found[i], _wanted[i])))
        + "  "
        + Row("all", _right.Sum(), _found.Sum(), _wanted.Sum());

    private static string Row(string name, int right, int found, int wanted) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name} {Of(right, found, wanted):0.0} ({100.0 * right / Math.Max(found, 1):0.0}/{100.0 * right / Math.Max(wanted, 1):0.0})"
        );

    private static double Of(int right, int found, int wanted) => 200.0 * right / Math.Max(found + wanted, 1);
}
