using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads an amount of money whose hundred millions are counted: 3个亿, 5个多亿元; not 3个亿元村, 两个亿吨大港.</summary>
internal static class CountedPlaces
{
    private const decimal Place = 1e8m;

    /// <summary>The number with its place name; the number itself if none follows.</summary>
    public static NumberToken Read(string text, NumberToken number, int end)
    {
        var at = number.End;
        if (at + 1 >= end || text[at] != '个' || number.Scale >= Place || number.Form == NumberForm.Bare)
        {
            return number;
        }
        var isOpen = text[at + 1] == '多';
        at += isOpen ? 2 : 1;
        if (at >= end || Numerals.LargePlace(text[at]) != Place || !isOpen && Names(text, at, end))
        {
            return number;
        }
        return number with
        {
            End = at + 1,
            Value = number.Value * Place,
            Max = number.Max * Place,
            Scale = Place,
            IsOpen = number.IsOpen || isOpen,
        };
    }

    // 3个|亿元村, 两个|亿吨大港, 5个|亿级产业 and 亿联 call things by the amount.
    private static bool Names(string text, int at, int end) =>
        NotNumbers.LengthAt(text, at, end) > 0
        || Levels.LengthAt(text, at + 1, end) > 0
        || (UnitTable.At(text, at + 1, end).Written is { Length: > 0 } unit && !Currencies.Contains(unit[0]));

    private static readonly WordList Levels = new("级 量级 亩 产 大 强 县 镇 村");

    // 3个亿|美元, 3个亿|人民币: 元 alone is a class.
    private const string Currencies = "美人港欧日英";
}
