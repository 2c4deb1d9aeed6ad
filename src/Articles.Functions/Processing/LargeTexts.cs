namespace Articles.Functions.Processing;

/// <summary>
/// Lets large texts be read and analyzed one after the other. The host starts several runs at once; what one text of the
/// greatest length takes (docs/security.md) fits an instance's memory once, not several times.
/// </summary>
public sealed class LargeTexts : IDisposable
{
    /// <summary>From how many characters on a text is large: a tenth of the longest, with some 60 MB.</summary>
    private const int Least = 200_000;

    private readonly SemaphoreSlim one = new(1);

    /// <summary>Works on a text, when no other large one is at work if it is large.</summary>
    /// <param name="characters">Its length, or what it can be at most.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<T> RunAsync<T>(long characters, Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        if (characters < Least)
        {
            return await work();
        }

        await one.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();
}
