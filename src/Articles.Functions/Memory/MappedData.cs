using System.Runtime.InteropServices;

namespace Articles.Functions.Memory;

/// <summary>
/// The dictionaries, the model and the tables, which are read where the loader mapped their assemblies. What was read of
/// them stays resident for as long as there is memory, though the file's cache has it too.
/// </summary>
/// <remarks>
/// A page that is let go is there again when it is read next: from the cache, and where that had to let it go, from the
/// file. That is so of pages that are the file's as it is, and only mappings of which all are so, and which nothing can
/// write to, are touched. A runtime that copies a file in place of mapping it, or moves addresses in it, has none.
/// </remarks>
internal static partial class MappedData
{
    /// <summary>The assemblies that hold it.</summary>
    private static readonly string[] Files = ["Articles.Analysis.dll", "Articles.Lexicon.dll", "Articles.Text.dll"];

    // Of madvise(2). The first has the kernel count the pages as not in use, where it knows it (5.4).
    private const int Cold = 20;
    private const int DontNeed = 4;

    /// <summary>Lets go what was read of it, where that is sure to do no harm: on Linux with the GNU C library.</summary>
    public static void GiveBack() => GiveBack(Files);

    /// <summary>Lets go what was read of some files.</summary>
    /// <param name="files">Their names, without folders.</param>
    public static void GiveBack(IReadOnlyCollection<string> files)
    {
        if (GnuLibrary.Has("madvise"))
        {
            foreach (var mapping in Mappings(files).Where(IsSafe))
            {
                _ = Advise(mapping.Start, mapping.Length, Cold);
                _ = Advise(mapping.Start, mapping.Length, DontNeed);
            }
        }
    }

    /// <summary>What the process has mapped of some files; none where the kernel's account can't be read or understood.</summary>
    public static IReadOnlyList<MemoryMapping> Mappings(IReadOnlyCollection<string> files)
    {
        try
        {
            return MemoryMappings.Read(File.ReadLines("/proc/self/smaps"), files);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            return [];
        }
    }

    private static bool IsSafe(MemoryMapping mapping) =>
        mapping is { IsFileAsItIs: true, Length: > 0 } && mapping.Start % Environment.SystemPageSize == 0;

    [LibraryImport(GnuLibrary.Name, EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint start, nint length, int advice);
}
