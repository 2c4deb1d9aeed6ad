using System.Runtime.InteropServices;

namespace Articles.Functions.Memory;

/// <summary>The C library's heap, which the runtime compiles methods and loads types in.</summary>
internal static class NativeHeap
{
    /// <summary>Gives back what is free, where the library can: glibc can, musl and Windows give back by themselves.</summary>
    public static void GiveBack()
    {
        if (GnuLibrary.Has("malloc_trim"))
        {
            _ = Trim(0);
        }
    }

    [DllImport(GnuLibrary.Name, EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);
}
