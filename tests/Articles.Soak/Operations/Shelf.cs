using Articles.Soak.Texts;

namespace Articles.Soak.Operations;

/// <summary>What one uploader has in the storage by its own reckoning: each name with its last content.</summary>
internal sealed class Shelf
{
    private readonly SortedDictionary<string, Upload?> files = new(StringComparer.Ordinal);

    /// <summary>What must be there.</summary>
    public IEnumerable<(string Name, Upload File)> Present =>
        files.Where(f => f.Value is not null).Select(f => (f.Key, f.Value!));

    /// <summary>What was there and must be gone.</summary>
    public IEnumerable<string> Gone => files.Where(f => f.Value is null).Select(f => f.Key);

    public int Count => files.Count(f => f.Value is not null);

    public void Put(string name, Upload file) => files[name] = file;

    public void Remove(string name) => files[name] = null;

    public (string Name, Upload File) Pick(Random random) => Present.ElementAt(random.Next(Count));

    public string? PickGone(Random random) =>
        Gone.ToList() is { Count: > 0 } gone ? gone[random.Next(gone.Count)] : null;
}
