using System.Collections.Concurrent;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>The lists of the characters that have a byte or a reading in common.</summary>
internal static class CandidateLists
{
    private const int Bytes = 0x100;

    // Nothing but a frequent character is sought where neither of its bytes is there.
    private const float LeastBetween = -10;
    private static readonly char[][] ByLead = Group(pair => pair >> 8);
    private static readonly char[][] ByTrail = Group(pair => pair & 0xFF);

    // Made as they are asked for; two threads may make the same one, either will do.
    private static readonly CandidateList?[] Leads = new CandidateList?[Bytes];
    private static readonly CandidateList?[] Trails = new CandidateList?[Bytes];
    private static readonly CandidateList?[] LeadsBeforeHidden = new CandidateList?[Bytes];

    // As many as there are syllables.
    private static readonly ConcurrentDictionary<string, CandidateList> Syllables = new();
    private static int lastId = 3 * Bytes;

    /// <summary>No characters.</summary>
    public static CandidateList None { get; } = new(-1, []);

    /// <summary>The characters in use that may stand between two pairs that a page does not show.</summary>
    public static CandidateList BetweenHidden { get; } =
        new(
            3 * Bytes,
            [
                // The frequent ones first: what is worth less than the best is passed over then.
                .. ByTrail
                    .SelectMany(characters => characters)
                    .Where(character =>
                        Gbk.MayBeginHidden(Gbk.Pair(character) & 0xFF)
                        && Plausibility.Alone(Han.Simplified(character)) > LeastBetween
                        && Gbk.Pair(character) >> 8 is not (>= 0xA4 and <= 0xA9) and not 0xA2
                    )
                    .OrderByDescending(character => Plausibility.Alone(Han.Simplified(character))),
            ]
        );

    /// <summary>The characters whose first byte is known.</summary>
    public static CandidateList WithLead(int lead) => Leads[lead] ??= new CandidateList(lead, ByLead[lead]);

    /// <summary>Those of them that may stand before a pair that a page does not show.</summary>
    public static CandidateList WithLeadBeforeHidden(int lead) =>
        LeadsBeforeHidden[lead] ??= new CandidateList(
            (2 * Bytes) + lead,
            [.. ByLead[lead].Where(character => Gbk.MayBeginHidden(Gbk.Pair(character) & 0xFF))]
        );

    /// <summary>The characters whose second byte is known.</summary>
    public static CandidateList WithTrail(int trail) =>
        Trails[trail] ??= new CandidateList(Bytes + trail, ByTrail[trail]);

    /// <summary>The characters that are read so.</summary>
    public static CandidateList WithReading(string syllable) =>
        Syllables.TryGetValue(syllable, out var known) ? known
        : Readings.Characters(syllable) is { IsEmpty: false } characters
            ? Syllables.GetOrAdd(syllable, new CandidateList(Interlocked.Increment(ref lastId), characters.ToArray()))
        : None;

    private static char[][] Group(Func<int, int> key)
    {
        var groups = new List<char>[Bytes];
        for (var pair = 0x8140; pair <= 0xFEFE; pair++)
        {
            if (
                Gbk.Character(pair) is not ('\0' or (>= '\uE000' and <= '\uF8FF')) and var character
                && Gbk.Pair(character) == pair
            )
            {
                (groups[key(pair)] ??= []).Add(character);
            }
        }
        return [.. groups.Select(group => group is null ? [] : group.ToArray())];
    }
}
