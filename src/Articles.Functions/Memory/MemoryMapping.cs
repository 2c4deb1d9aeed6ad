namespace Articles.Functions.Memory;

/// <summary>A stretch of the process's address space, as the kernel tells of it.</summary>
/// <param name="Start">Its first address.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Access">What may be done with it: <c>r-xp</c>.</param>
/// <param name="File">The file behind it; empty where there is none.</param>
internal sealed record MemoryMapping(nint Start, nint Length, string Access, string File)
{
    /// <summary>Bytes of it in memory.</summary>
    public long? Resident { get; init; }

    /// <summary>Bytes that were written to and that nobody else has.</summary>
    public long? PrivateDirty { get; init; }

    /// <summary>Bytes that were written to and that others have too.</summary>
    public long? SharedDirty { get; init; }

    /// <summary>Bytes that are not the file's any more: a loader that moves addresses in a file's pages makes such ones.</summary>
    public long? Anonymous { get; init; }

    /// <summary>Bytes that were, and were swapped out.</summary>
    public long? Swapped { get; init; }

    /// <summary>Whether its pages are the file's as it is, so that one that is dropped is read again as it was.</summary>
    public bool IsFileAsItIs =>
        File.StartsWith('/')
        && Access is "r--p" or "r-xp" or "r--s"
        && this is { PrivateDirty: 0, SharedDirty: 0, Anonymous: 0, Swapped: 0 };
}
