using System.Reflection;

namespace Articles.Azurite;

/// <summary>What node is asked to run: Azurite, in the same process as a watch on its standard input.</summary>
internal static class ChildScript
{
    /// <summary>The oldest major version of Node.js that the packages run on (package.json, "engines").</summary>
    public const int OldestNode = 20;

    /// <summary>The exit code by which the script says that node is older than asked for.</summary>
    public const int NodeTooOld = 120;

    /// <summary>
    /// Longer than any client keeps an idle connection (.NET: a minute), so that the client is always the one that
    /// closes: a server that closes first (Azurite's default is 5 seconds) fails requests that were just being sent.
    /// </summary>
    private const int KeepAliveSeconds = 600;

    /// <summary>
    /// <para>
    /// The child's standard input is a pipe whose only other end this process holds. The system closes that end when
    /// this process ends, by whatever cause, a kill signal included; the child reads the end of the stream then and
    /// closes. Nothing is asked of the parent at its end, and it is the same on every system; the alternatives (Linux's
    /// parent death signal, Windows' job objects) are different on each and do not let the child write out its data.
    /// </para>
    /// <para>
    /// Azurite's own handler for SIGTERM is what writes the data out; it is called by its event because Windows knows
    /// no such signal. Where there is none yet, Azurite is still starting and has nothing to write. The parent no
    /// longer reads the standard output then, so that errors of writing to it are ignored.
    /// </para>
    /// <para>
    /// A terminal's interrupt and hang-up go to every process of the group, the parent too. The child leaves them to the
    /// parent, which may have work to write to it before it ends: the handler that Azurite sets for an interrupt is
    /// taken away as soon as it is there.
    /// </para>
    /// </summary>
    private const string Script = """
        var oldest = Number(process.argv[1]);
        if (parseInt(process.versions.node) < oldest) { process.exit(120); }
        process.stdout.on('error', function () {});
        process.stderr.on('error', function () {});
        process.stdin.on('error', close).on('end', close).resume();
        function close() {
            setTimeout(function () { process.exit(1); }, 10000).unref();
            if (!process.emit('SIGTERM')) { process.exit(1); }
        }
        process.on('SIGINT', leave).on('SIGHUP', leave).on('newListener', function (event, listener) {
            if (event === 'SIGINT') { process.nextTick(function () { process.removeListener(event, listener); }); }
        });
        function leave() {}
        process.argv.splice(1, 1);
        require(process.argv[1]);
        """;

    private static readonly string NodeModules = typeof(ChildScript)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "NodeModules")
        .Value!;

    /// <summary>The command line after the name of the program.</summary>
    /// <exception cref="AzuriteStartException">Azurite is not installed.</exception>
    public static IReadOnlyList<string> Arguments(int oldestNode, string? dataFolder, AzuritePorts ports)
    {
        var azurite = Path.Combine(NodeModules, "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(azurite))
        {
            throw new AzuriteStartException($"Azurite is not in {NodeModules}: run `npm ci` beside its package.json.");
        }

        return
        [
            .. (string[])["-e", Script, "--", $"{oldestNode}", azurite],
            .. Service("blob", ports.Blob),
            .. Service("queue", ports.Queue),
            .. Service("table", ports.Table),
            .. (string[])["--silent", "--disableTelemetry", "--skipApiVersionCheck"],
            .. Https(ports.Certificate),
            .. dataFolder is null ? (string[])["--inMemoryPersistence"] : ["--location", Path.GetFullPath(dataFolder)],
        ];
    }

    private static string[] Https(AzuriteCertificate? certificate) =>
        certificate is null
            ? []
            : ["--oauth", "basic", "--cert", certificate.CertificateFile, "--key", certificate.KeyFile];

    private static string[] Service(string name, int port) =>
        [$"--{name}Host", "127.0.0.1", $"--{name}Port", $"{port}", $"--{name}KeepAliveTimeout", $"{KeepAliveSeconds}"];
}
