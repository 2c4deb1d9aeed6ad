namespace Articles.Analysis.Lending;

/// <summary>Collections that a thread has done with, for the next article on it.</summary>
/// <typeparam name="T">The collection.</typeparam>
internal static class Spare<T>
    where T : class
{
    // As many as are lent at the same time, and one or two.
    private const int Most = 6;

    [ThreadStatic]
    private static T[]? _kept;

    [ThreadStatic]
    private static int _count;

    /// <summary>One that was given back; null if there is none.</summary>
    public static T? Take() => _count == 0 ? null : _kept![--_count];

    /// <summary>Keeps an empty one.</summary>
    public static void Keep(T collection)
    {
        _kept ??= new T[Most];
        if (_count < Most)
        {
            _kept[_count++] = collection;
        }
    }
}
