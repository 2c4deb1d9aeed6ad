namespace Articles.Lexicon.Compiler;

/// <summary>Writes compiled files so that a build beside this one never sees half a file.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, or leaves it, with its time of change, where it holds the same bytes already.</summary>
    public static void Write(string folder, string name, byte[] content)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }
}
