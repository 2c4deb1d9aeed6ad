using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Articles.Packaging.Checks;

/// <summary>
/// The handler's routes for the host's envelopes, read from its assembly without running it, which a build for another
/// system could not: the string literals that are a slash and one word with a capital. Public paths are lower-case.
/// </summary>
internal static class HandlerRoutes
{
    public static IReadOnlySet<string> Read(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var routes = new HashSet<string>(StringComparer.Ordinal);
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            if (metadata.GetUserString(handle) is ['/', >= 'A' and <= 'Z', ..] literal && IsWord(literal.AsSpan(1)))
            {
                routes.Add(literal[1..]);
            }
        }

        return routes;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
