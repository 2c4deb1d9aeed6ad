using Articles.Analysis;
using Articles.Storage.Keys;

namespace Articles.Storage.Names;

/// <summary>
/// Says which entities of different articles are one thing. Nothing is stored: it is worked out anew from what the
/// articles say, so that a new version or a removal leaves nothing behind.
/// </summary>
/// <remarks>
/// Equal names are one thing, of people only if something is said of both. A name is that of a fuller name which some
/// article has it as a form of, unless it is generic (<see cref="GenericForm"/>) or a form of two that are not one. That two
/// names share a form joins them never: 上海公司 is a form of as many companies as there are.
/// </remarks>
public static class NameResolution
{
    /// <summary>Groups entities that are one thing; groups and their members keep the order.</summary>
    /// <remarks>
    /// Reads all forms once and then goes over the short names, each in linear time; it goes over them again as long as
    /// that joins any, for what was joined may have been all that kept others apart.
    /// </remarks>
    internal static IReadOnlyList<IReadOnlyList<T>> Group<T>(IReadOnlyList<T> items)
        where T : INamed
    {
        var sets = new int[items.Count];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = i;
        }

        var keys = items.Select(i => NameKey.Of(i.Name)).ToList();
        var names = JoinEqualNames(items, keys, sets);
        JoinShortNames(items, keys, names, sets);
        return
        [
            .. Enumerable
                .Range(0, items.Count)
                .GroupBy(i => Find(sets, i))
                .Select(g => g.Select(i => items[i]).ToList()),
        ];
    }

    /// <summary>The fullest name of a group: the longest, then the one that stands first.</summary>
    public static string FullestName(IEnumerable<INamed> group) =>
        group.Select(i => i.Name).MaxBy(n => NameKey.Of(n).Length)!;

    private static Dictionary<(string Name, string Category), int> JoinEqualNames<T>(
        IReadOnlyList<T> items,
        List<string> keys,
        int[] sets
    )
        where T : INamed
    {
        var names = new Dictionary<(string, string), int>();
        var people = new Dictionary<(string, string), int>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Category != EntityCategory.Person)
            {
                Join(sets, i, names, (keys[i], items[i].Category));
                continue;
            }

            foreach (var context in items[i].Context)
            {
                Join(sets, i, people, (keys[i], NameKey.Of(context)));
            }
        }

        return names;
    }

    private static void JoinShortNames<T>(
        IReadOnlyList<T> items,
        List<string> keys,
        Dictionary<(string Name, string Category), int> names,
        int[] sets
    )
        where T : INamed
    {
        var fuller = new Dictionary<int, List<int>>();
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var form in items[i].OtherForms)
            {
                var key = NameKey.Of(form);
                if (
                    key != keys[i]
                    && names.TryGetValue((key, items[i].Category), out var shorter)
                    && !GenericForm.Is(form, items[i].Category)
                )
                {
                    (fuller.TryGetValue(shorter, out var known) ? known : fuller[shorter] = []).Add(i);
                }
            }
        }

        // A form of two names may turn out to be one of one, when these are found to be one themselves.
        for (var isDone = false; !isDone; )
        {
            isDone = true;
            foreach (var (shorter, candidates) in fuller)
            {
                var root = Find(sets, candidates[0]);
                if (root != Find(sets, shorter) && candidates.TrueForAll(c => Find(sets, c) == root))
                {
                    Union(sets, shorter, root);
                    isDone = false;
                }
            }
        }
    }

    private static void Join<TKey>(int[] sets, int item, Dictionary<TKey, int> firsts, TKey key)
        where TKey : notnull
    {
        if (!firsts.TryAdd(key, item))
        {
            Union(sets, item, firsts[key]);
        }
    }

    private static int Find(int[] sets, int item)
    {
        while (sets[item] != item)
        {
            sets[item] = sets[sets[item]];
            item = sets[item];
        }

        return item;
    }

    private static void Union(int[] sets, int a, int b)
    {
        var (x, y) = (Find(sets, a), Find(sets, b));
        sets[Math.Max(x, y)] = Math.Min(x, y);
    }
}
