using System.Buffers;
using Articles.Lexicon;
using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>
/// The line below the title of an article in WeChat: <c>原创 小宁 城北发布 2024年10月12日 18:30 城北</c>; the author, the
/// account, when and where it was sent, with 原创 where the account wrote it. Without it an account is known by its name.
/// </summary>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Account">The account, or null.</param>
/// <param name="Date">When it was sent, or null where that stands on a line of its own.</param>
internal sealed record AccountLine(string? Author, string? Account, DateOnly? Date)
{
    private const int Longest = 60;
    private const int LongestName = 15;
    private const int LongestPlace = 4;
    private const int MostNames = 3;
    private const string Original = "原创";
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；！？、");
    private static readonly string[] Accounts = ["发布", "微报", "融媒", "政务", "微讯"];

    /// <summary>Reads a line; null where it is none.</summary>
    public static AccountLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.IndexOfAny(Marks) >= 0)
        {
            return null;
        }
        var isOriginal = line.StartsWith(Original) && line.Length > Original.Length && IsBlank(line[Original.Length]);
        var date = WrittenDate.First(line);
        if (date is null && !isOriginal)
        {
            return null;
        }
        if (date is not null && !IsClock(line[date.End..], isOriginal))
        {
            return null;
        }
        var names = Names(line[(isOriginal ? Original.Length : 0)..(date?.Start ?? line.Length)]);
        if (names is null || names.Count > MostNames)
        {
            return null;
        }
        var account = names.Count > 0 ? names[^1] : null;
        if (!isOriginal && account is not null && !IsAccount(account))
        {
            return null;
        }
        return new AccountLine(
            names.Count > 1 ? string.Join(' ', names.Take(names.Count - 1)) : null,
            account,
            date?.Date
        );
    }

    private static List<string>? Names(ReadOnlySpan<char> part)
    {
        var names = new List<string>();
        foreach (var range in part.SplitAny(" \u3000\t"))
        {
            var name = part[range];
            if (name.Length > LongestName)
            {
                return null;
            }
            if (!name.IsEmpty)
            {
                names.Add(name.ToString());
            }
        }
        return names;
    }

    /// <summary>The hour, and the place behind it: where nothing else tells what the line is, one that the dictionary has.</summary>
    private static bool IsClock(ReadOnlySpan<char> rest, bool isOriginal)
    {
        rest = rest.Trim(" \u3000\t");
        var place = ClockTime.After(rest).TrimStart(" \u3000\t");
        if (rest.IndexOfAny(':', '：') is < 1 or > 2)
        {
            return isOriginal && rest.IsEmpty;
        }
        return place.IsEmpty
            || (
                place.Length <= LongestPlace
                && (
                    isOriginal
                    || (
                        Words.All.TryGetValue(place, out var word)
                        && Words.Tag(word).StartsWith("ns", StringComparison.Ordinal)
                    )
                )
            );
    }

    private static bool IsAccount(string name) => Medium.Is(name) || CharacterClass.EndsWithAny(name, Accounts);

    private static bool IsBlank(char c) => c == '\t' || CharacterClass.IsBlank(c);
}
