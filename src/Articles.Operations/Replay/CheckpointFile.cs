using System.Text.Json;

namespace Articles.Operations.Replay;

/// <summary>The file that a replay goes on from.</summary>
internal sealed class CheckpointFile(string path)
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
    };

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Whether there is one to go on from.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>What the file says; null where there is none.</summary>
    /// <exception cref="FormatException">It is no checkpoint.</exception>
    public Checkpoint? Read()
    {
        if (!Exists)
        {
            return null;
        }

        try
        {
            return
                JsonSerializer.Deserialize<Checkpoint>(File.ReadAllBytes(Path), JsonOptions)
                    is { Url: not null } checkpoint
                ? checkpoint
                : throw new FormatException($"{Path} is not a checkpoint of a replay.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{Path} is not a checkpoint of a replay: {e.Message}", e);
        }
    }

    /// <summary>Replaces the file as a whole, so that a kill leaves the one before or this one.</summary>
    public void Write(Checkpoint checkpoint)
    {
        var next = Path + ".new";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(checkpoint, JsonOptions));
        File.Move(next, Path, overwrite: true);
    }

    public void Delete() => File.Delete(Path);
}
