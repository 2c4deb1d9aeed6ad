using System.Runtime.CompilerServices;

namespace Articles.Storage.Index;

/// <summary>Makes one ordered list of several.</summary>
internal static class OrderedMerge
{
    /// <summary>The items of all lists in the order of their positions, compared by UTF-16 unit.</summary>
    /// <param name="lists">Lists in that order each.</param>
    /// <param name="position">An item's position.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IEnumerable<IAsyncEnumerable<T>> lists,
        Func<T, string> position,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var open = lists.Select(l => l.GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            for (var i = open.Count - 1; i >= 0; i--)
            {
                await AdvanceAsync(open, i);
            }

            while (open.Count > 0)
            {
                var first = 0;
                for (var i = 1; i < open.Count; i++)
                {
                    if (string.CompareOrdinal(position(open[i].Current), position(open[first].Current)) < 0)
                    {
                        first = i;
                    }
                }

                yield return open[first].Current;
                await AdvanceAsync(open, first);
            }
        }
        finally
        {
            foreach (var list in open)
            {
                await list.DisposeAsync();
            }
        }
    }

    private static async Task AdvanceAsync<T>(List<IAsyncEnumerator<T>> open, int at)
    {
        if (!await open[at].MoveNextAsync())
        {
            await open[at].DisposeAsync();
            open.RemoveAt(at);
        }
    }
}
