using Articles.LocalHost.Hosting;

namespace Articles.LocalHost.Demo;

/// <summary>Holds the data folder for one run: two emulators on the same files would spoil them.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(FileStream theLock) => _lock = theLock;

    /// <summary>Makes the folder where it is missing, and with <c>--fresh</c> empties the emulator's part of it.</summary>
    /// <exception cref="HostStartException">Another run holds it, or it can't be written.</exception>
    public static DataFolder Open(LocalHostOptions options)
    {
        try
        {
            Directory.CreateDirectory(options.Data);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CannotBeWritten(options, error);
        }
        var folder = new DataFolder(Lock(options));
        try
        {
            if (options.Fresh && Directory.Exists(options.AzuriteFolder))
            {
                Directory.Delete(options.AzuriteFolder, recursive: true);
            }
            Directory.CreateDirectory(options.AzuriteFolder);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            folder.Dispose();
            throw CannotBeWritten(options, error);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _lock.Dispose();

    private static FileStream Lock(LocalHostOptions options)
    {
        try
        {
            return new FileStream(
                Path.Combine(options.Data, "lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (UnauthorizedAccessException error)
        {
            throw CannotBeWritten(options, error);
        }
        catch (IOException error)
        {
            throw new HostStartException(
                $"Another run uses the folder {options.Data}: stop it, or choose another folder with --data DIR.",
                error
            );
        }
    }

    private static HostStartException CannotBeWritten(LocalHostOptions options, Exception error) =>
        new($"The folder {options.Data} can't be written: {error.Message} Choose another with --data DIR.", error);
}
