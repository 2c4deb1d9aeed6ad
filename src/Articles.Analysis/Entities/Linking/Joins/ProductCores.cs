using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a product with the one longer product that is called by its name and what it is (甲云 with 甲云数字服务平台), by its
/// maker and its name (快办云 with 乙乙快办云), or by two names with a raised dot between them (甲号 with 乙·甲号).
/// </summary>
internal static class ProductCores
{
    private const int ShortestEnd = 3;
    private const int LongestModel = 8;

    private static readonly WordSet LatinClass = WordTable.Set("latin-class", "");

    private static readonly WordSet Buildings = new(["中心", "基地", "大厅", "园区"]);

    private static readonly SearchValues<char> ModelCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.+"
    );

    public static void Join(NameSet names)
    {
        using var byFirst = LentLookup<int, LinkedName>.Take();
        using var byLast = LentLookup<int, LinkedName>.Take();
        foreach (var name in names.Of(EntityCategory.Product))
        {
            if (name.Key.Length >= 2)
            {
                byFirst.Add(First(name.Key), name);
                byLast.Add(Last(name.Key), name);
            }
        }
        foreach (var name in names.Of(EntityCategory.Product))
        {
            if (name.Key.Length >= 2)
            {
                Join(names, name, byFirst[First(name.Key)], IsCalled);
                Join(names, name, byFirst[First(name.Key)], IsModelOf);
                Join(names, name, byLast[Last(name.Key)], IsMade);
            }
        }
    }

    private static void Join(
        NameSet names,
        LinkedName name,
        LentLookup<int, LinkedName>.Values others,
        Func<LinkedName, LinkedName, bool> isSame
    )
    {
        var only = names.OnlyOf(name);
        foreach (var other in others.Take(NameSet.MostCompared))
        {
            if (isSame(other, name))
            {
                only.Add(other);
            }
        }
        only.Join();
    }

    private static int First(string key) => (key[0] << 16) | key[1];

    private static int Last(string key) => (key[^2] << 16) | key[^1];

    private static bool IsCalled(LinkedName full, LinkedName core) =>
        full.Key.StartsWith(core.Key, StringComparison.Ordinal)
        && full.Key.Length > core.Key.Length + 1
        // 甲集群|扩建工程: what is done to the cluster.
        && !(full.Key.Length > core.Key.Length + 2 && full.Key.AsSpan()[^2..] is "工程" or "项目")
        // 甲智慧中心|数据机房: a part of the building.
        && Buildings.LongestEnd(core.Key) == 0
        && !Identity.IsPaper(core.Key)
        && (
            HasDotAt(full, core.Surface.Length)
            || (char.IsAscii(core.Key[0]) && LatinClass.LongestEnd(full.Key.AsSpan(core.Key.Length)) > 0)
            || Grammar.HeadAtEnd(full.Key.AsSpan(core.Key.Length)) is { Category: EntityCategory.Product }
        );

    private static bool IsMade(LinkedName full, LinkedName core) =>
        full.Key.EndsWith(core.Key, StringComparison.Ordinal)
        && full.Key.Length > core.Key.Length + 1
        && (
            core.Key.Length >= ShortestEnd
            || IsCodeOf(full.Key, core.Key)
            // 云脑 of 江峡云脑, but not 平台 or 大脑, which are words.
            || (!char.IsAscii(core.Key[0]) && !Words.All.Contains(core.Key))
            || HasDotAt(full, full.Surface.Length - core.Surface.Length - 1)
            || full.Surface.EndsWith(" " + core.Surface, StringComparison.Ordinal)
            || Places.All.TryGetValue(full.Key.AsSpan(0, full.Key.Length - core.Key.Length), out _)
        );

    // 甲界M9, and M9: a letter and digits behind a brand.
    private static bool IsCodeOf(string full, string code) =>
        char.IsAsciiLetterUpper(code[0])
        && !code.AsSpan(1).ContainsAnyExceptInRange('0', '9')
        && !char.IsAscii(full[^(code.Length + 1)]);

    // 甲乙 is the one 甲乙T3: what distinguishes a model is its code.
    private static bool IsModelOf(LinkedName model, LinkedName name) =>
        model.Key.StartsWith(name.Key, StringComparison.Ordinal)
        && model.Key.Length - name.Key.Length is >= 1 and <= LongestModel
        && !char.IsAscii(name.Key[^1])
        && model.Key.AsSpan(name.Key.Length).IndexOfAnyExcept(ModelCharacters) < 0;

    private static bool HasDotAt(LinkedName name, int at) =>
        at > 0 && at < name.Surface.Length && name.Surface[at] == '·';
}
