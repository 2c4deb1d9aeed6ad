extern alias compiler;
using Articles.Lexicon.Tests.Format;
using compiler::Articles.Lexicon.Compiler.Tries;

namespace Articles.Lexicon.Tests;

public class TrieTests
{
    private static Trie Of(params string[] words) =>
        new(MappedArray.Of(TrieWriter.Write([.. words.Order(StringComparer.Ordinal)])));

    private static List<(int Length, int Value)> PrefixesOf(Trie trie, string text)
    {
        var found = new List<(int, int)>();
        foreach (var prefix in trie.Prefixes(text))
        {
            found.Add(prefix);
        }

        // Written at once they are the same, as many as there is room for.
        var room = new (int Length, int Value)[text.Length + 1];
        var codes = new ushort[text.Length];
        trie.Encode(text, codes);
        Assert.Equal(found, room[..trie.Prefixes(codes, room)]);
        Assert.Equal(found.Take(1), room[..trie.Prefixes(codes, room.AsSpan(0, 1))]);
        return found;
    }

    [Fact]
    public void Tells_by_which_two_code_units_words_begin()
    {
        var beginnings = Of("中", "中国", "中国人", "中心", "上海市", "a").Beginnings();

        Assert.Equal([('上', '海'), ('中', '国'), ('中', '心')], beginnings.Order());
    }

    [Fact]
    public void Numbers_words_in_ordinal_order()
    {
        var trie = Of("中国", "中", "上海", "中国人");

        Assert.Equal(4, trie.Count);
        Assert.True(trie.TryGetValue("上海", out var shanghai));
        Assert.True(trie.TryGetValue("中国人", out var chinese));
        Assert.Equal((0, 3), (shanghai, chinese));
    }

    [Fact]
    public void Finds_the_longest_word_at_the_start()
    {
        var trie = Of("中", "中国人民", "国人");

        Assert.Equal(1, trie.LongestPrefix("中国人", out var value));
        Assert.Equal(0, value);
        Assert.Equal(4, trie.LongestPrefix("中国人民大学", out _));
    }

    [Fact]
    public void Lists_all_words_at_the_start_shortest_first()
    {
        var trie = Of("中", "中国", "中国人民", "国");

        Assert.Equal([(1, 0), (2, 1), (4, 2)], PrefixesOf(trie, "中国人民币"));
    }

    [Fact]
    public void Walks_the_prefixes_once()
    {
        var prefixes = Of("中").Prefixes("中");

        Assert.True(prefixes.MoveNext());
        Assert.False(prefixes.MoveNext());
        Assert.False(prefixes.MoveNext());
    }

    [Theory]
    [InlineData("")]
    [InlineData("中国")]
    [InlineData("国")]
    [InlineData("abc")]
    [InlineData("\0")]
    [InlineData("\uFFFF")]
    public void Finds_nothing_in_an_empty_trie(string text)
    {
        var trie = Of();

        Assert.Equal(0, trie.Count);
        Assert.Equal(0, trie.LongestPrefix(text, out var value));
        Assert.Equal(0, value);
        Assert.False(trie.TryGetValue(text, out _));
        Assert.Empty(PrefixesOf(trie, text));
    }

    [Fact]
    public void Finds_nothing_in_an_empty_text()
    {
        var trie = Of("中");

        Assert.Equal(0, trie.LongestPrefix("", out _));
        Assert.False(trie.Contains(""));
        Assert.Empty(PrefixesOf(trie, ""));
    }

    [Fact]
    public void Does_not_take_a_prefix_for_a_word()
    {
        Assert.False(Of("中国人").TryGetValue("中国", out var value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData("𠮷")]
    [InlineData("𠮷野家")]
    [InlineData("大𠮷")]
    public void Holds_characters_outside_the_first_plane(string word)
    {
        var trie = Of(word, "𠮸");

        Assert.Equal(word.Length, trie.LongestPrefix(word + "。", out _));
        Assert.False(trie.Contains(word.AsSpan(0, word.Length - 1)));
    }

    [Fact]
    public void Keeps_characters_apart_that_share_their_first_surrogate()
    {
        var trie = Of("𠮷");

        Assert.Equal(0, trie.LongestPrefix("𠮸", out _));
        Assert.Equal(0, trie.LongestPrefix("\uD842", out _));
    }

    [Fact]
    public void Tells_which_code_units_a_longer_word_starts_with()
    {
        var trie = Of("中国", "x", "y", "y1");

        Assert.True(trie.HasLongerWordsFrom('中'));
        Assert.True(trie.HasLongerWordsFrom('y'));
        Assert.False(trie.HasLongerWordsFrom('x'));
        Assert.False(trie.HasLongerWordsFrom('国'));
        Assert.False(trie.HasLongerWordsFrom('\0'));
    }

    [Fact]
    public void Answers_as_a_dictionary_does()
    {
        var seed = Environment.TickCount;
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            // Few letters make words that share prefixes; a surrogate, NUL and U+FFFF are the units' extremes.
            var letters = "一丁丂七\uD842\uDFB7ab\0\uFFFF".AsSpan(0, random.Next(1, 11)).ToArray();
            var words = Enumerable.Range(0, random.Next(300)).Select(_ => Word(random, letters)).Distinct().ToArray();
            var expected = words.Order(StringComparer.Ordinal).Index().ToDictionary(w => w.Item, w => w.Index);
            var trie = Of(words);
            for (var i = 0; i < 300; i++)
            {
                var text = Word(random, letters) + (i % 2 == 0 ? Word(random, letters) : "");
                var prefixes = Enumerable
                    .Range(1, text.Length)
                    .Where(length => expected.ContainsKey(text[..length]))
                    .Select(length => (length, expected[text[..length]]))
                    .ToList();
                var longest = prefixes.LastOrDefault();

                Assert.True(prefixes.SequenceEqual(PrefixesOf(trie, text)), $"seed {seed}: prefixes of {text}");
                Assert.True(
                    longest.Item1 == trie.LongestPrefix(text, out var value) && value == longest.Item2,
                    $"seed {seed}: {text}"
                );
                Assert.True(expected.ContainsKey(text) == trie.Contains(text), $"seed {seed}: {text}");
            }
        }
    }

    private static string Word(Random random, char[] letters) =>
        string.Create(
            random.Next(1, 6),
            (random, letters),
            static (word, from) =>
            {
                foreach (ref var unit in word)
                {
                    unit = from.letters[from.random.Next(from.letters.Length)];
                }
            }
        );
}
