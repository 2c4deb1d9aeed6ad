using System.Runtime.InteropServices;

namespace Articles.Text.Characters;

/// <summary>What a code unit is, and which steps look for it.</summary>
/// <param name="Counts">What it counts as, packed (<see cref="CharacterCounts"/>).</param>
/// <param name="Signs">What steps look for in it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterKind(ulong Counts, CharacterSigns Signs);
