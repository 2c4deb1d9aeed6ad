using System.Runtime.InteropServices;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>A short form that the text gives in brackets right after the full one.</summary>
/// <param name="FullEnd">Where the full form ends, in UTF-16 code units.</param>
/// <param name="ShortStart">Where the short form begins.</param>
/// <param name="ShortEnd">The offset after the short form.</param>
/// <param name="IsSaid">Whether the text says that it is one (以下简称), or only puts it in brackets.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Definition(int FullEnd, int ShortStart, int ShortEnd, bool IsSaid);
