using Articles.Functions.Memory;

namespace Articles.Functions.Tests.Memory;

public sealed class MemoryMappingsTests
{
    private const string Name = "Articles.Lexicon.dll";

    // As Linux 6.18 wrote it for a published handler.
    private const string Whole = """
        564e5f3ae000-564e5f3b5000 r--p 00000000 fe:00 12462949                   /srv/app/Articles.Functions
        Size:                 28 kB
        Rss:                  28 kB
        Shared_Dirty:          0 kB
        Private_Dirty:         0 kB
        Anonymous:             0 kB
        Swap:                  0 kB
        VmFlags: rd mr mw me 
        7f7e5e000000-7f7e5e021000 rw-p 00000000 00:00 0 
        Size:                132 kB
        Rss:                   8 kB
        Private_Dirty:         8 kB
        Anonymous:             8 kB
        Swap:                  0 kB
        VmFlags: rd wr mr mw me nr sd 
        7f8ad9400000-7f8ad9d1d000 r-xp 00000000 fe:00 12462828                   /srv/app/Articles.Lexicon.dll
        Size:               9332 kB
        KernelPageSize:        4 kB
        MMUPageSize:           4 kB
        Rss:                9204 kB
        Pss:                9101 kB
        Pss_Dirty:             0 kB
        Shared_Clean:        116 kB
        Shared_Dirty:          0 kB
        Private_Clean:      9088 kB
        Private_Dirty:         0 kB
        Referenced:         9204 kB
        Anonymous:             0 kB
        KSM:                   0 kB
        LazyFree:              0 kB
        AnonHugePages:         0 kB
        ShmemPmdMapped:        0 kB
        FilePmdMapped:         0 kB
        Shared_Hugetlb:        0 kB
        Private_Hugetlb:       0 kB
        Swap:                  0 kB
        SwapPss:               0 kB
        Locked:                0 kB
        THPeligible:           0
        VmFlags: rd ex mr mw me 
        ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]
        Size:                  4 kB
        Rss:                   0 kB
        VmFlags: ex 
        """;

    [Fact]
    public void A_mapping_of_a_file_is_read_among_others()
    {
        var mapping = Assert.Single(Read(Whole));
        Assert.Equal(0x7f8ad9400000, (long)mapping.Start);
        Assert.Equal(9332 << 10, (long)mapping.Length);
        Assert.Equal("r-xp", mapping.Access);
        Assert.Equal("/srv/app/Articles.Lexicon.dll", mapping.File);
        Assert.Equal(9204 << 10, mapping.Resident);
        Assert.True(mapping.IsFileAsItIs);
    }

    [Theory]
    [InlineData("Private_Dirty:         0 kB", "Private_Dirty:         4 kB")]
    [InlineData("Shared_Dirty:          0 kB\nPrivate_Clean", "Shared_Dirty:          4 kB\nPrivate_Clean")]
    [InlineData("Anonymous:             0 kB\nKSM", "Anonymous:            64 kB\nKSM")]
    [InlineData("Swap:                  0 kB\nSwapPss", "Swap:                  8 kB\nSwapPss")]
    [InlineData("9d1d000 r-xp", "9d1d000 rwxp")]
    [InlineData("9d1d000 r-xp", "9d1d000 rw-p")]
    [InlineData("9d1d000 r-xp", "9d1d000 rw-s")]
    [InlineData("9d1d000 r-xp", "9d1d000 ---p")]
    public void One_that_was_or_may_be_written_to_is_not_the_file_as_it_is(string old, string other) =>
        Assert.False(Assert.Single(Read(Changed(old, other))).IsFileAsItIs);

    [Theory]
    [InlineData("9d1d000 r-xp", "9d1d000 r--p")]
    [InlineData("9d1d000 r-xp", "9d1d000 r--s")]
    [InlineData("/srv/app/Articles.Lexicon.dll", "/srv/my app/Articles.Lexicon.dll")]
    public void One_that_nothing_can_write_to_is(string old, string other) =>
        Assert.True(Assert.Single(Read(Changed(old, other))).IsFileAsItIs);

    [Theory]
    [InlineData("Articles.Lexicon.dll", "Articles.Lexicon.dll (deleted)")]
    [InlineData("Articles.Lexicon.dll", "Articles.Lexicon.dll.old")]
    [InlineData("Articles.Lexicon.dll", "Other.Articles.Lexicon.dll")]
    [InlineData("/srv/app/Articles.Lexicon.dll", "")]
    [InlineData("/srv/app/Articles.Lexicon.dll", "[heap]")]
    public void One_of_a_file_that_is_gone_or_has_another_name_is_left_out(string old, string other) =>
        Assert.Empty(Read(Changed(old, other)));

    [Theory]
    [InlineData("Private_Dirty:         0 kB\nReferenced", "Referenced")]
    [InlineData("Shared_Dirty:          0 kB\nPrivate_Clean", "Private_Clean")]
    [InlineData("Anonymous:             0 kB\nKSM", "KSM")]
    [InlineData("Swap:                  0 kB\nSwapPss", "SwapPss")]
    public void What_the_kernel_does_not_tell_is_not_taken_for_nothing(string old, string other) =>
        Assert.False(Assert.Single(Read(Changed(old, other))).IsFileAsItIs);

    [Theory]
    [InlineData("Anonymous:             0 kB\nKSM", "Anonymous:             0 pages\nKSM")]
    [InlineData("Anonymous:             0 kB\nKSM", "Anonymous:            -4 kB\nKSM")]
    [InlineData("7f8ad9400000-7f8ad9d1d000", "7f8ad9400000")]
    [InlineData("7f8ad9400000-7f8ad9d1d000", "start-end")]
    public void An_account_of_another_form_is_refused(string old, string other) =>
        Assert.Throws<FormatException>(() => Read(Changed(old, other)));

    private static string Changed(string old, string other)
    {
        Assert.Contains(old, Whole, StringComparison.Ordinal);
        return Whole.Replace(old, other, StringComparison.Ordinal);
    }

    private static List<MemoryMapping> Read(string text) => MemoryMappings.Read(text.Split('\n'), [Name]);
}
