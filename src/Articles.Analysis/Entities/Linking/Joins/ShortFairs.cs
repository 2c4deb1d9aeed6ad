using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins 农博会 with the one 农业博览会 that the article names, its edition too (第20届农博会), and 全运会 with the one 全国运动会.
/// </summary>
internal static class ShortFairs
{
    private const int Longest = 4;
    private const int ShortestFair = 3;
    private const int ShortestShow = 3;
    private const int LongestShow = 6;

    private static readonly WordSet Shows = new(["展览会", "博览会", "展会"]);

    public static void Join(NameSet names)
    {
        var compared = 0;
        foreach (var fair in names.Of(EntityCategory.Event))
        {
            var name = fair.Identity;
            if (
                name.Length >= 3
                && PlaceBefore(name) is var place
                && (name.Length - place <= Longest || IsShow(name))
                && (name[^1] == '会' || IsShow(name))
                && compared++ < NameSet.MostCompared
            )
            {
                var edition = EditionOf(fair, names);
                var only = names.OnlyOf(fair);
                foreach (var meeting in names.Of(EntityCategory.Event))
                {
                    if (
                        (IsShow(name) ? IsShowOf(name, meeting.Key) : IsShortOf(name[place..], meeting.Key))
                        && meeting.Key.Contains(name[..place], StringComparison.Ordinal)
                        && edition.MayBe(EventEdition.Of(meeting.Key))
                    )
                    {
                        only.Add(meeting);
                    }
                }
                only.Join();
            }
        }
    }

    // 江州农博会: the place, if what is behind it is a fair in short.
    private static int PlaceBefore(string name) =>
        name.Length <= Longest ? 0
        : Places.All.LongestPrefix(name, out _) is >= 2 and var place && Acronym.IsFair(name[place..]) ? place
        : Acronym.IsFair(name[^ShortestFair..]) ? name.Length - ShortestFair
        : 0;

    // What is one with the fair by now may say which it is.
    private static EventEdition EditionOf(LinkedName fair, NameSet names)
    {
        var edition = EventEdition.Of(fair.Key);
        foreach (var name in names.Of(EntityCategory.Event))
        {
            edition = names.AreOne(fair, name) ? edition.With(EventEdition.Of(name.Key)) : edition;
        }
        return edition;
    }

    private static bool IsShortOf(string fair, string full) =>
        Acronym.IsFair(fair)
            ? !full.EndsWith(fair, StringComparison.Ordinal) && Acronym.AbbreviatesFair(fair, full)
            : full.EndsWith("大会", StringComparison.Ordinal) | full.EndsWith("动会", StringComparison.Ordinal)
                && Contraction.Holds(full, fair);

    private static bool IsShow(string name) => name[^1] == '展' && name.Length is >= ShortestShow and <= LongestShow;

    // 江州车展: 江州国际汽车工业展览会, whose characters it has in order.
    private static bool IsShowOf(string show, string full) =>
        Shows.LongestEnd(full) is > 0 and var noun
        && full.Contains(show[..2], StringComparison.Ordinal) | show.Length == ShortestShow
        && Contraction.Holds(full.AsSpan(0, full.Length - noun), show.AsSpan(0, show.Length - 1));
}
