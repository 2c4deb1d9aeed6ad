namespace Articles.Analysis.Training.WordClassing;

/// <summary>
/// Sorts words into classes so that a word's class says as much as can be of the class of the word after it (Kneser and Ney,
/// Improved clustering techniques for class-based statistical language modelling, 1993): again and again every word goes to
/// the class where it raises the probability of the pairs most. Deterministic.
/// </summary>
internal sealed class ExchangeClustering
{
    private const int Rounds = 6;

    /// <summary>A word seen less often is in no class.</summary>
    private const int Least = 10;

    private readonly List<(int Word, int Count)>[] _after;
    private readonly List<(int Word, int Count)>[] _before;
    private readonly int[] _classes;
    private readonly int _count;
    private readonly long[,] _pairs;
    private readonly long[] _firsts;
    private readonly long[] _seconds;

    // The neighbours of the word that is moved, by class.
    private readonly ByClass _next;
    private readonly ByClass _last;
    private long _itself;

    private ExchangeClustering(
        string[] words,
        IReadOnlyDictionary<(string First, string Second), int> pairs,
        int classes
    )
    {
        _count = classes;
        _pairs = new long[classes, classes];
        (_firsts, _seconds) = (new long[classes], new long[classes]);
        (_next, _last) = (new ByClass(classes), new ByClass(classes));
        _classes = [.. Enumerable.Range(0, words.Length).Select(x => x % classes)];
        _after = [.. words.Select(_ => new List<(int, int)>())];
        _before = [.. words.Select(_ => new List<(int, int)>())];
        var numbers = words.Select((x, i) => (x, i)).ToDictionary(x => x.x, x => x.i, StringComparer.Ordinal);
        foreach (var ((first, second), count) in pairs)
        {
            if (numbers.TryGetValue(first, out var a) && numbers.TryGetValue(second, out var b))
            {
                _after[a].Add((b, count));
                _before[b].Add((a, count));
                _pairs[_classes[a], _classes[b]] += count;
                _firsts[_classes[a]] += count;
                _seconds[_classes[b]] += count;
            }
        }
    }

    /// <summary>Sorts the words of pairs into classes, numbered from 0; the most frequent words come first.</summary>
    /// <param name="pairs">The pairs with their counts.</param>
    /// <param name="classes">How many classes there are.</param>
    public static List<(string Word, int Class)> Sort(
        IReadOnlyDictionary<(string First, string Second), int> pairs,
        int classes
    )
    {
        var frequencies = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var ((first, second), count) in pairs)
        {
            frequencies[first] = frequencies.GetValueOrDefault(first) + count;
            frequencies[second] = frequencies.GetValueOrDefault(second) + count;
        }
        var words = frequencies
            .Where(x => x.Value >= Least)
            .OrderByDescending(x => x.Value)
            .ThenBy(x => x.Key, StringComparer.Ordinal)
            .Select(x => x.Key)
            .ToArray();
        var clustering = new ExchangeClustering(words, pairs, classes);
        for (var round = 0; round < Rounds; round++)
        {
            for (var word = 0; word < words.Length; word++)
            {
                clustering.Move(word);
            }
        }
        return [.. words.Select((x, i) => (x, clustering._classes[i]))];
    }

    private void Move(int word)
    {
        if (_after[word].Count + _before[word].Count == 0)
        {
            return;
        }
        Read(word);
        Put(_classes[word], -1);
        var (best, most) = (0, double.NegativeInfinity);
        for (var to = 0; to < _count; to++)
        {
            var gain = Gain(to);
            (best, most) = gain > most ? (to, gain) : (best, most);
        }
        Put(best, 1);
        _classes[word] = best;
    }

    private void Read(int word)
    {
        _next.Clear();
        _last.Clear();
        _itself = 0;
        foreach (var (other, count) in _after[word])
        {
            if (other == word)
            {
                _itself += count;
            }
            else
            {
                _next.Add(_classes[other], count);
            }
        }
        foreach (var (other, count) in _before[word].Where(x => x.Word != word))
        {
            _last.Add(_classes[other], count);
        }
    }

    private void Put(int to, int sign)
    {
        foreach (var other in _next.Used)
        {
            _pairs[to, other] += sign * _next[other];
        }
        foreach (var other in _last.Used)
        {
            _pairs[other, to] += sign * _last[other];
        }
        _pairs[to, to] += sign * _itself;
        _firsts[to] += sign * (_next.Total + _itself);
        _seconds[to] += sign * (_last.Total + _itself);
    }

    // By how much the logarithm of the pairs' probability grows.
    private double Gain(int to)
    {
        var gain = Grown(_pairs[to, to], _itself + _next[to] + _last[to]);
        foreach (var other in _next.Used)
        {
            gain += other == to ? 0 : Grown(_pairs[to, other], _next[other]);
        }
        foreach (var other in _last.Used)
        {
            gain += other == to ? 0 : Grown(_pairs[other, to], _last[other]);
        }
        return gain - Grown(_firsts[to], _next.Total + _itself) - Grown(_seconds[to], _last.Total + _itself);
    }

    private static double Grown(long count, long by) => Weight(count + by) - Weight(count);

    private static double Weight(long count) => count <= 0 ? 0 : count * Math.Log(count);

    /// <summary>How often a word stands beside each class.</summary>
    private sealed class ByClass(int count)
    {
        private readonly long[] _counts = new long[count];

        public List<int> Used { get; } = [];

        public long Total { get; private set; }

        public long this[int at] => _counts[at];

        public void Add(int at, long count)
        {
            if (_counts[at] == 0)
            {
                Used.Add(at);
            }
            _counts[at] += count;
            Total += count;
        }

        public void Clear()
        {
            foreach (var at in Used)
            {
                _counts[at] = 0;
            }
            Used.Clear();
            Total = 0;
        }
    }
}
