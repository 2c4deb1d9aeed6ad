namespace Articles.Functions.Processing;

/// <summary>
/// Lets large texts be read and analyzed one after the other. The host starts several runs at once; what one text of the
/// greatest length takes (docs/security.md) fits an instance's memory once, not several times.
/// </summary>
public sealed class LargeTexts(TimeProvider clock) : IDisposable
{
    /// <summary>From how many characters on a text is large: a tenth of the longest, with some 60 MB.</summary>
    private const int Least = 200_000;

    /// <summary>How long a text waits for its turn: an attempt has four minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim one = new(1);

    /// <summary>Works on a text, when no other large one is at work if it is large.</summary>
    /// <param name="characters">Its length, or an estimate of it.</param>
    /// <param name="work">The work, which keeps a thread busy.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TurnNotComeException">Its turn did not come: it is to be tried again.</exception>
    public async ValueTask<T> RunAsync<T>(long characters, Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        if (characters < Least)
        {
            return await work();
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await one.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TurnNotComeException();
        }

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
