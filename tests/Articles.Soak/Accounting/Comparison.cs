namespace Articles.Soak.Accounting;

/// <summary>Holds what a run left against what a clean run leaves, row for row.</summary>
internal static class Comparison
{
    public static IEnumerable<Difference> Of(IEnumerable<StoredRow> expected, IEnumerable<StoredRow> actual)
    {
        var (should, does) = (expected.ToLookup(r => r.Identity), actual.ToLookup(r => r.Identity));
        foreach (var identity in should.Select(g => g.Key).Union(does.Select(g => g.Key), StringComparer.Ordinal))
        {
            var missing = Without(should[identity], does[identity]);
            var surplus = Without(does[identity], should[identity]);
            foreach (var (is_, other) in surplus.Zip(missing))
            {
                yield return new Difference(Deviation.Wrong, $"{identity}\n  is {is_.Text}\n  not {other.Text}");
            }

            foreach (var row in missing.Skip(surplus.Count))
            {
                yield return new Difference(Deviation.Lost, row.Text);
            }

            foreach (var row in surplus.Skip(missing.Count))
            {
                yield return new Difference(should.Contains(identity) ? Deviation.Double : Deviation.Wrong, row.Text);
            }
        }
    }

    private static List<StoredRow> Without(IEnumerable<StoredRow> rows, IEnumerable<StoredRow> taken)
    {
        var left = rows.ToList();
        foreach (var row in taken)
        {
            left.Remove(row);
        }

        return left;
    }
}
