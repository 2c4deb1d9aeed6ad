using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Articles.Functions.Memory;

namespace Articles.Functions.Tests.Memory;

public sealed class MappedDataTests : IDisposable
{
    private const int Length = 4 << 20;
    private const int Readable = 1;
    private const int Writable = 2;
    private const int Private = 2;
    private readonly string path = Path.Combine(Path.GetTempPath(), $"mapped-{Guid.NewGuid():N}.dll");
    private readonly byte[] content = RandomNumberGenerator.GetBytes(Length);

    public MappedDataTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Nothing is let go elsewhere.");
        File.WriteAllBytes(path, content);
    }

    [Fact]
    public void What_was_read_of_a_file_is_let_go_and_reads_the_same_afterwards()
    {
        using var mapped = new Mapped(path, Readable);
        Assert.True(mapped.Read().AsSpan().SequenceEqual(content));
        Assert.Equal(Length, Resident);
        MappedData.GiveBack([Path.GetFileName(path)]);
        Assert.Equal(0, Resident);
        Assert.True(mapped.Read().AsSpan().SequenceEqual(content));
    }

    [Fact]
    public void A_file_of_another_name_is_left_alone()
    {
        using var mapped = new Mapped(path, Readable);
        Assert.True(mapped.Read().AsSpan().SequenceEqual(content));
        MappedData.GiveBack(["other.dll"]);
        Assert.Equal(Length, Resident);
    }

    [Fact]
    public void What_was_written_to_keeps_what_was_written()
    {
        using var mapped = new Mapped(path, Readable | Writable);
        content[Length / 2] ^= 0xFF;
        mapped.Write(Length / 2, content[Length / 2]);
        // As a loader leaves pages in which it moved addresses.
        mapped.Protect(Readable);
        MappedData.GiveBack([Path.GetFileName(path)]);
        Assert.True(mapped.Read().AsSpan().SequenceEqual(content));
    }

    [Fact]
    public void The_dictionaries_read_the_same_afterwards()
    {
        static string Read() =>
            string.Join(
                ',',
                Enumerable.Range(0x4E00, 0x5000).Select(x => Articles.Lexicon.Words.All.Extend(0, (char)x))
            );
        var before = Read();
        MappedData.GiveBack();
        Assert.Equal(before, Read());
        Assert.NotEmpty(MappedData.Mappings(["Articles.Lexicon.dll"]));
    }

    public void Dispose() => File.Delete(path);

    private long? Resident => Assert.Single(MappedData.Mappings([Path.GetFileName(path)])).Resident;

    /// <summary>A file that is mapped as the loader maps an assembly.</summary>
    private sealed class Mapped : IDisposable
    {
        private readonly nint start;

        public Mapped(string path, int access)
        {
            using var file = File.OpenHandle(path);
            start = Map(0, Length, access, Private, (int)file.DangerousGetHandle(), 0);
            Assert.NotEqual(-1, start);
        }

        public byte[] Read()
        {
            var bytes = new byte[Length];
            Marshal.Copy(start, bytes, 0, Length);
            return bytes;
        }

        public void Write(int offset, byte value) => Marshal.WriteByte(start, offset, value);

        public void Protect(int access) => Assert.Equal(0, Change(start, Length, access));

        public void Dispose() => Assert.Equal(0, Unmap(start, Length));

        [DllImport("libc.so.6", EntryPoint = "mmap")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern nint Map(nint at, nint length, int access, int flags, int file, nint offset);

        [DllImport("libc.so.6", EntryPoint = "mprotect")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Change(nint start, nint length, int access);

        [DllImport("libc.so.6", EntryPoint = "munmap")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Unmap(nint start, nint length);
    }
}
