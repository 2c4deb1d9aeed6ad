using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;

namespace Articles.Explorer;

/// <summary>The explorer's files, which the build bundles and embeds.</summary>
public static class ExplorerFiles
{
    /// <summary>The page that loads the others.</summary>
    public const string Page = "index.html";

    private static readonly Lazy<FrozenDictionary<string, ExplorerFile>> Files = new(Read);

    /// <summary>The names of all files.</summary>
    public static IEnumerable<string> Names => Files.Value.Keys;

    /// <summary>The file of that name, or null.</summary>
    public static ExplorerFile? Find(string name) => Files.Value.GetValueOrDefault(name);

    private static FrozenDictionary<string, ExplorerFile> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly
            .GetManifestResourceNames()
            .Select(name => Read(assembly, name))
            .ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);
    }

    private static ExplorerFile Read(Assembly assembly, string name)
    {
        using var content = new MemoryStream();
        using (var resource = assembly.GetManifestResourceStream(name)!)
        {
            resource.CopyTo(content);
        }

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content.GetBuffer(), 0, (int)content.Length);
        }

        return new ExplorerFile(name, content.ToArray(), compressed.ToArray());
    }
}
