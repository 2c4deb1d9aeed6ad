using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class RememberedTests
{
    [Fact]
    public void What_is_found_was_made_for_that_list_and_number()
    {
        var remembered = new Remembered<Entry>();
        var lists = new[] { CandidateLists.WithLead(0xB9), CandidateLists.WithTrail(0xB9) };
        for (var number = 0; number < 50_000; number++)
        {
            remembered.Add(new Entry(lists[number % 2], number));
        }

        var found = 0;
        for (var number = 0; number < 50_000; number++)
        {
            Assert.Null(remembered.Find(lists[(number + 1) % 2], number));
            if (remembered.Find(lists[number % 2], number) is { } entry)
            {
                Assert.Equal((lists[number % 2], number), (entry.List, entry.Number));
                found++;
            }
        }
        Assert.InRange(found, 1, 1 << 14);
    }

    [Fact]
    public void What_was_added_last_is_found()
    {
        var remembered = new Remembered<Entry>();
        var entry = new Entry(CandidateLists.WithLead(0xB9), -7);
        remembered.Add(entry);

        Assert.Same(entry, remembered.Find(entry.List, -7));
        Assert.Null(remembered.Find(entry.List, 7));
    }

    private sealed record Entry(CandidateList List, int Number) : Remembered<Entry>.IEntry;
}
