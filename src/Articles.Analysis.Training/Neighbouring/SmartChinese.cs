using System.Reflection;
using System.Text;

namespace Articles.Analysis.Training.Neighbouring;

/// <summary>
/// The words and pairs of words, with their frequencies, of Apache Lucene's analyzer for Chinese, read from the resources
/// of <c>Lucene.Net.Analysis.SmartCn.dll</c>. The pairs are there as hashes of <c>first@second</c> only: all pairs of
/// words are hashed to find out which they are. That takes a minute or two.
/// </summary>
internal sealed class SmartChinese
{
    private const string Folder = "Lucene.Net.Analysis.SmartCn.Hhmm.";

    // No pair seen less often is in the file, so that no word seen less often is in a pair.
    private const int Least = 3;
    private const int FirstRow = 0xA1;
    private const int Columns = 94;
    private const ulong Start = 0xcbf29ce484222325;
    private const ulong Prime = 1099511628211;

    private SmartChinese(
        List<(string Word, int Frequency)> words,
        List<(string First, string Second, int Frequency)> pairs
    )
    {
        (Words, Pairs) = (words, pairs);
    }

    /// <summary>The words. What stands for a kind of words has <c>##</c> in it: <c>未##数</c> a number.</summary>
    public IReadOnlyList<(string Word, int Frequency)> Words { get; }

    /// <summary>The pairs of words, in the order of the words.</summary>
    public IReadOnlyList<(string First, string Second, int Frequency)> Pairs { get; }

    /// <summary>Reads them.</summary>
    /// <param name="library">The path of the library.</param>
    public static SmartChinese Read(string library)
    {
        var assembly = Assembly.LoadFrom(Path.GetFullPath(library));
        using var words = new BinaryReader(assembly.GetManifestResourceStream(Folder + "coredict.mem")!);
        using var pairs = new BinaryReader(assembly.GetManifestResourceStream(Folder + "bigramdict.mem")!);
        var all = ReadWords(words);
        return new SmartChinese(all, FindPairs([.. all.Where(x => x.Frequency >= Least)], ReadHashes(pairs)));
    }

    private static List<(string Word, int Frequency)> ReadWords(BinaryReader reader)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        // Two tables of the search by hash, which are not needed.
        reader.ReadBytes(reader.ReadInt32() * sizeof(short));
        reader.ReadChars(reader.ReadInt32());
        // For each first character of GB 2312, in its order, the rest of each word, and in the same way how often it is seen.
        var rests = ReadRows(reader, r => r.ReadInt32() is >= 0 and var length ? new string(r.ReadChars(length)) : "");
        var frequencies = ReadRows(reader, r => r.ReadInt32());
        var words = new List<(string, int)>();
        for (var i = 0; i < rests.Count; i++)
        {
            var first = encoding.GetString([(byte)(FirstRow + (i / Columns)), (byte)(FirstRow + (i % Columns))]);
            words.AddRange(rests[i].Zip(frequencies[i], (rest, frequency) => (first + rest, frequency)));
        }
        return [.. words.OrderBy(x => x.Item1, StringComparer.Ordinal)];
    }

    private static List<List<T>> ReadRows<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var rows = new List<List<T>>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var row = new List<T>();
            for (var items = reader.ReadInt32(); items > 0; items--)
            {
                row.Add(read(reader));
            }
            rows.Add(row);
        }
        return rows;
    }

    private static Dictionary<ulong, int> ReadHashes(BinaryReader reader)
    {
        var hashes = new ulong[reader.ReadInt32()];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = reader.ReadUInt64();
        }
        var found = new Dictionary<ulong, int>();
        reader.ReadInt32();
        foreach (var hash in hashes)
        {
            var frequency = reader.ReadInt32();
            if (hash != 0)
            {
                found[hash] = frequency;
            }
        }
        return found;
    }

    private static List<(string First, string Second, int Frequency)> FindPairs(
        List<(string Word, int Frequency)> words,
        Dictionary<ulong, int> hashes
    )
    {
        // One bit for the first bits of each hash: one look is enough for nearly all pairs that are not there.
        const int Bits = 23;
        var bits = new ulong[1 << (Bits - 6)];
        foreach (var hash in hashes.Keys)
        {
            bits[hash >> (64 - Bits + 6)] |= 1UL << (int)((hash >> (64 - Bits)) & 63);
        }
        var pairs = new List<(string, string, int)>[words.Count];
        Parallel.For(
            0,
            words.Count,
            i =>
            {
                pairs[i] = [];
                var start = Hash(Start, words[i].Word + "@");
                foreach (var (second, _) in words)
                {
                    var hash = Hash(start, second);
                    if (
                        ((bits[hash >> (64 - Bits + 6)] >> (int)((hash >> (64 - Bits)) & 63)) & 1) != 0
                        && hashes.TryGetValue(hash, out var frequency)
                    )
                    {
                        pairs[i].Add((words[i].Word, second, frequency));
                    }
                }
            }
        );
        return [.. pairs.SelectMany(x => x)];
    }

    private static ulong Hash(ulong hash, string text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ (ulong)(unit & 0xFF)) * Prime;
            hash = (hash ^ (ulong)(unit >> 8)) * Prime;
        }
        return hash;
    }
}
