using System.Runtime.InteropServices;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>Arabic digits, maybe with 万 or 亿 (3.2万).</summary>
    Arabic,

    /// <summary>Chinese numerals alone (三十五).</summary>
    Chinese,

    /// <summary>Place names without a digit (百, 万, 百亿): a number only beside 余, 近 and the like.</summary>
    Bare,

    /// <summary>A fraction (三分之一, 1/3).</summary>
    Fraction,

    /// <summary>Parts of a hundred in words (百分之三).</summary>
    Percent,

    /// <summary>Parts of a thousand in words (千分之三).</summary>
    Permille,
}

/// <summary>A number in a text.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">Its value, 万 and 亿 worked out.</param>
/// <param name="Max">The upper end, for two neighbouring numerals (三四, 十五六), else null.</param>
/// <param name="Scale">What the place names at its end stand for together (10000 for 3.2万, 10¹² for 2万亿), else 1.</param>
/// <param name="IsOpen">Whether it goes on: 余, 多, 几, 来 or + follows inside it.</param>
/// <param name="Form">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberToken(
    int Offset,
    int End,
    decimal Value,
    decimal? Max,
    decimal Scale,
    bool IsOpen,
    NumberForm Form
);
