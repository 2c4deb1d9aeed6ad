using System.Runtime.InteropServices;

namespace Articles.Functions.Memory;

/// <summary>The GNU C library of Linux, of which other systems, and musl, lack what memory is given back with.</summary>
internal static class GnuLibrary
{
    /// <summary>Its name, for imports.</summary>
    public const string Name = "libc.so.6";

    /// <summary>Whether the process has it with a function.</summary>
    public static bool Has(string function) =>
        OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad(Name, out var library)
        && NativeLibrary.TryGetExport(library, function, out _);
}
