using System.Buffers;

namespace Articles.Analysis.Entities.Text;

/// <summary>The characters of the numbers that names hold. They differ by how high the named are counted.</summary>
internal static class NameNumerals
{
    /// <summary>Chinese numerals below a hundred, as meetings and offices have: 二十大, 三处.</summary>
    public const string Chinese = "一二三四五六七八九十";

    /// <summary>These or digits, as schools and branches have: 第三中学, 12中.</summary>
    public const string ChineseOrDigits = Chinese + "0123456789";

    /// <summary>The characters of <see cref="Chinese"/>.</summary>
    public static SearchValues<char> OfChinese { get; } = SearchValues.Create(Chinese);

    /// <summary>The characters of <see cref="ChineseOrDigits"/>.</summary>
    public static SearchValues<char> OfEither { get; } = SearchValues.Create(ChineseOrDigits);

    /// <summary>The same with the hundreds that teams and lists reach: 第一百二十六队.</summary>
    public static SearchValues<char> ToHundreds { get; } = SearchValues.Create(ChineseOrDigits + "百");
}
