using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds what the last word of a name means where it stands alone: after 南湾码头, 码头年吞吐量….</summary>
internal sealed class NameTails(string text, MentionIndex index)
{
    // What was named longer ago is not meant.
    private const int MostMentions = 60;
    private const int LongestTail = 8;

    private int _paragraph;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(int start) => _paragraph = start;

    /// <summary>The entity meant by the noun at a clause's head, if something is said of it; or null.</summary>
    public Entity? Of(int at, int end) =>
        Meant(at, end) is (var entity, var length)
        && IsToldOf(at + length, end)
        && !AreSeveral(at, length)
        // 大会指出: a meeting that only tells of figures.
        && !(entity.Category == EntityCategory.Event && OnlyTells(at + length, end))
            ? entity
            : null;

    // 五类32台机器人上岗，…。|机器人替换了…: of several that were counted none alone is meant.
    private bool AreSeveral(int at, int length)
    {
        var noun = text.AsSpan(at, length);
        var before = text.AsSpan(0, at)[Math.Max(_paragraph, at - Reach)..];
        for (var p = before.LastIndexOf(noun); p > 1; p = before[..p].LastIndexOf(noun))
        {
            if (
                Classifiers.Contains(before[p - 1])
                && Numerals.Begins(before[p - 2])
                && before[p - 2] is not ('一' or '1')
            )
            {
                return true;
            }
        }
        return false;
    }

    private const int Reach = 200;
    private const string Classifiers = "台款个类套种座项架艘辆条家";

    // 大会发布成果30项 is the meeting's, 大会提出，… isn't.
    private bool OnlyTells(int at, int end) =>
        Tells.LengthAt(text, at, end) > 0 || (Declares.LengthAt(text, at, end) is var verb and > 0 && at + verb == end);

    private static readonly WordList Tells = new("提及 指出 强调 认为 透露 通报 明确");
    private static readonly WordList Declares = new("宣布 发布 提出 要求");

    /// <summary>The entity meant by the noun at a place, whatever follows; or null.</summary>
    public Entity? OfNoun(int at, int end) => Meant(at, end)?.Entity;

    // The nearest name of the paragraph, else the one that the article speaks of most.
    private (Entity Entity, int Length)? Meant(int at, int end)
    {
        (Entity Entity, int Length)? best = null;
        var last = index.FirstAfter(at);
        var first = Math.Max(0, last - MostMentions);
        var head = text.AsSpan(at, Math.Clamp(end - at, 0, LongestTail));
        // From one name that ends in a character of the head to the next.
        for (var i = PreviousEnd(first, last, head); i >= first; i = PreviousEnd(first, i, head))
        {
            var named = index.Mentions[i];
            if (
                named.Entity.Category is EntityCategory.Product or EntityCategory.Location or EntityCategory.Event
                && Length(text.AsSpan(named.Offset, named.End - named.Offset), at, end) is var length and > 0
                && (best is null || named.Entity.Mentions.Count > best.Value.Entity.Mentions.Count)
            )
            {
                best = (named.Entity, length);
            }
            if (best is not null && named.Offset >= _paragraph)
            {
                return best;
            }
        }
        return best;
    }

    private int PreviousEnd(int first, int last, ReadOnlySpan<char> head) =>
        first + index.LastCharacters[first..last].LastIndexOfAny(head);

    // How long the longest end of a name is that is a noun and stands at the place.
    private int Length(ReadOnlySpan<char> name, int at, int end)
    {
        name = name.TrimEnd('”');
        for (var length = Math.Min(LongestTail, Math.Min(name.Length - 1, end - at)); length > 1; length--)
        {
            var tail = name[^length..];
            if (text.AsSpan(at, length).SequenceEqual(tail) && IsNoun(tail))
            {
                return length;
            }
        }
        return 0;
    }

    // AI平台: a noun with Latin letters before it is one too. The dictionary has 大桥 as a place and 高速 as an adverb.
    private static bool IsNoun(ReadOnlySpan<char> tail)
    {
        var noun = tail.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ");
        return noun is "大桥" or "高速" || (Words.All.TryGetValue(noun, out var word) && Words.Tag(word) == "n");
    }

    // A verb, an adverb or a number follows, or what is measured of it in a year or a day.
    private bool IsToldOf(int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }
        if (at >= end)
        {
            return false;
        }
        if (char.IsAsciiDigit(text[at]) || "的年月日总已共可最均现全".Contains(text[at]))
        {
            return true;
        }
        return Words.All.LongestPrefix(text.AsSpan(at, Math.Min(LongestTail, end - at)), out var word) > 0
            && Words.Tag(word) is ['v' or 'd' or 'p', ..] and not "vn";
    }
}
