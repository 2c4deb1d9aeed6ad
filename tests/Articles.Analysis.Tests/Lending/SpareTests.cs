using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class SpareTests
{
    [Fact]
    public void As_many_are_kept_as_are_of_use_and_none_goes_to_another_thread()
    {
        for (var i = 0; i < 100; i++)
        {
            Spare<Version>.Keep(new Version(i, 0));
        }
        Version? elsewhere = null;
        var thread = new Thread(() => elsewhere = Spare<Version>.Take());
        thread.Start();
        thread.Join();

        var kept = 0;
        while (Spare<Version>.Take() is not null)
        {
            kept++;
        }
        Assert.Null(elsewhere);
        Assert.InRange(kept, 2, 10);
    }
}
