using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Lexicon;

namespace Articles.Text.Repairs;

/// <summary>Whether the glosses of an article are the residue of a conversion or the work of its author.</summary>
internal sealed class GlossEvidence
{
    private const int FewestToneless = 3;

    // So many glosses of the kind are no chance: below that number the text must be traditional and silent on phonetics.
    private const int FewestToTrust = 10;
    private const int FrequentCharacter = 1000;
    private const double LeastConsistency = 0.8;

    // In an article full of residue; repaired stretches hold some of the characters without their gloss.
    private const double LeastConsistencyOfMany = 0.3;
    private const int FewestHalfGlossed = 2;

    // So many characters stand for each glossed one.
    private const int LeastUnglossed = 4;
    private static readonly string[] PhoneticWords =
    [
        "拼音",
        "读音",
        "讀音",
        "发音",
        "發音",
        "读作",
        "讀作",
        "念作",
        "音同",
        "声调",
        "聲調",
        "多音字",
        "生字",
        "生词",
        "生詞",
    ];

    private readonly HashSet<char> consistent = [];
    private readonly HashSet<char> oftenGlossed = [];
    private readonly HashSet<char> repeated = [];
    private bool accepted;

    /// <summary>How many glosses have the marks of residue.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Whether the residue stands behind characters of any kind: a conversion that glossed some dozens of common ones,
    /// each wherever it stands. Nobody writes that by hand.
    /// </summary>
    public bool IsSystematic { get; private set; }

    /// <summary>Weighs all glosses of an article together.</summary>
    public static GlossEvidence Weigh(string text, List<GlossedCharacter> glosses)
    {
        var evidence = new GlossEvidence();
        var han = evidence.FindConsistent(text, glosses);
        var (authored, toned, traditional) = (0, 0, 0);
        foreach (var gloss in glosses)
        {
            if (evidence.HasMarks(gloss))
            {
                evidence.Count++;
                toned += gloss.HasTone ? 1 : 0;
                traditional += Han.Simplified(gloss.Character) != gloss.Character ? 1 : 0;
            }
            else
            {
                authored++;
            }
        }
        var speaks = SpeaksOfPhonetics(text);
        evidence.accepted =
            evidence.Count > authored * 4
            && (toned > 0 || evidence.Count >= FewestToneless)
            && (
                evidence.Count >= FewestToTrust
                || (
                    !speaks
                    && (traditional * 2 > evidence.Count || HalfGlossed.Count(text, glosses) >= FewestHalfGlossed)
                )
            );
        evidence.IsSystematic = !speaks && evidence.IsEverywhere(glosses, han);
        return evidence;
    }

    /// <summary>Whether one gloss is residue.</summary>
    public bool IsResidue(GlossedCharacter gloss) =>
        (IsSystematic && Han.IsCommon(gloss.Character) && consistent.Contains(gloss.Character))
        || (accepted && (Count > 1 ? HasMarks(gloss) || IsOneOfMany(gloss) : HasMarks(gloss) && NeedsNoGloss(gloss)));

    /// <summary>
    /// Whether the same common characters are glossed again and again while most of the text has no gloss: a textbook
    /// glosses every character, an author each one once.
    /// </summary>
    private bool IsEverywhere(List<GlossedCharacter> glosses, int han)
    {
        var (regular, again) = (0, 0);
        foreach (var gloss in glosses)
        {
            regular += Han.IsCommon(gloss.Character) && consistent.Contains(gloss.Character) ? 1 : 0;
            again += repeated.Contains(gloss.Character) ? 1 : 0;
        }
        return glosses.Count >= FewestToTrust
            && regular >= glosses.Count * LeastConsistency
            && again * 2 >= glosses.Count
            && glosses.Count * LeastUnglossed <= han;
    }

    /// <summary>In an article full of residue a rarer character of the kind is residue too.</summary>
    private bool IsOneOfMany(GlossedCharacter gloss) =>
        Count >= FewestToTrust && gloss.DiffersByScript && oftenGlossed.Contains(gloss.Character);

    private bool HasMarks(GlossedCharacter gloss) =>
        gloss.DiffersByScript && Han.IsCommon(gloss.Character) && consistent.Contains(gloss.Character);

    /// <summary>A lone gloss must stand behind a character that nobody needs explained.</summary>
    private static bool NeedsNoGloss(GlossedCharacter gloss) =>
        gloss.HasTone
        && !gloss.IsCapital
        && !Readings.IsPolyphone(gloss.Character)
        && Words.All.TryGetValue([Han.Simplified(gloss.Character)], out var word)
        && Words.Frequency(word) >= FrequentCharacter;

    /// <summary>An author glosses a character once, the conversion wherever it stands.</summary>
    /// <returns>How many Chinese characters the text has.</returns>
    private int FindConsistent(string text, List<GlossedCharacter> glosses)
    {
        // Where each glossed character's counts stand, 0 for none: every character of the text is looked up.
        var slots = ArrayPool<ushort>.Shared.Rent(0x10000);
        slots.AsSpan(0, 0x10000).Clear();
        var counts = new List<(char Character, int Glossed, int All)>();
        foreach (var gloss in glosses)
        {
            ref var slot = ref slots[gloss.Character];
            if (slot == 0)
            {
                counts.Add((gloss.Character, 0, 0));
                slot = (ushort)counts.Count;
            }
            CollectionsMarshal.AsSpan(counts)[slot - 1].Glossed++;
        }
        var han = 0;
        var found = CollectionsMarshal.AsSpan(counts);
        foreach (var character in text)
        {
            if (Han.IsOneUnit(character))
            {
                han++;
                if (slots[character] is not 0 and var slot)
                {
                    found[slot - 1].All++;
                }
            }
        }
        ArrayPool<ushort>.Shared.Return(slots);
        foreach (var (character, glossed, all) in counts)
        {
            if (glossed >= all * LeastConsistency)
            {
                consistent.Add(character);
            }
            if (glossed >= all * LeastConsistencyOfMany)
            {
                oftenGlossed.Add(character);
            }
            if (glossed > 1)
            {
                repeated.Add(character);
            }
        }
        return han;
    }

    private static bool SpeaksOfPhonetics(string text) =>
        PhoneticWords.Any(word => text.Contains(word, StringComparison.Ordinal));
}
