using System.Runtime.InteropServices;

namespace Articles.Functions.Memory;

/// <summary>The C library's heap, which the runtime compiles methods and loads types in.</summary>
internal static class NativeHeap
{
    /// <summary>Gives back what is free, where the library can: glibc can, musl and Windows give back by themselves.</summary>
    public static void GiveBack()
    {
        if (
            OperatingSystem.IsLinux()
            && NativeLibrary.TryLoad("libc.so.6", out var library)
            && NativeLibrary.TryGetExport(library, "malloc_trim", out _)
        )
        {
            _ = Trim(0);
        }
    }

    [DllImport("libc.so.6", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);
}
