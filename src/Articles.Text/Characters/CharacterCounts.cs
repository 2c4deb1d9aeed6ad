using System.Runtime.InteropServices;
using Articles.Text.Conversion;

namespace Articles.Text.Characters;

/// <summary>
/// How many code units of a text are of each class that its script and its language are told by. One unit's counts are
/// packed, a byte each, so that all are added at once.
/// </summary>
/// <param name="Script">The classes that tell the scripts apart.</param>
/// <param name="Han">Chinese characters (<see cref="CharacterClass.IsHan"/>).</param>
/// <param name="Kana">Kana (<see cref="CharacterClass.IsKana"/>).</param>
/// <param name="Latin">Letters (<see cref="CharacterClass.IsLatin"/>).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterCounts(ScriptCounts Script, int Han, int Kana, int Latin)
{
    /// <summary>How many code units' packed counts may be added up before a byte is full.</summary>
    public const int MostPacked = byte.MaxValue;

    /// <summary>The packed counts of one code unit.</summary>
    public static ulong Packed(char unit)
    {
        var script = ScriptCounts.One(unit);
        return Pack(0, script.Han)
            | Pack(1, script.Traditional)
            | Pack(2, script.Simplified)
            | Pack(3, script.Kana)
            | Pack(4, CharacterClass.IsHan(unit) ? 1 : 0)
            | Pack(5, CharacterClass.IsKana(unit) ? 1 : 0)
            | Pack(6, CharacterClass.IsLatin(unit) ? 1 : 0);
    }

    /// <summary>The counts with those of some more code units.</summary>
    public CharacterCounts Plus(ulong packed) =>
        new(
            new ScriptCounts(
                Script.Han + Unpack(packed, 0),
                Script.Traditional + Unpack(packed, 1),
                Script.Simplified + Unpack(packed, 2),
                Script.Kana + Unpack(packed, 3)
            ),
            Han + Unpack(packed, 4),
            Kana + Unpack(packed, 5),
            Latin + Unpack(packed, 6)
        );

    private static ulong Pack(int place, int count) => (ulong)count << (place * 8);

    private static int Unpack(ulong packed, int place) => (byte)(packed >> (place * 8));
}
