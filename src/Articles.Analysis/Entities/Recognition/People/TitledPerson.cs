using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds people by the title before the name: 总经理甲.</summary>
internal static class TitledPerson
{
    private static readonly WordSet Titles = new([.. Grammar.Offices.Words, .. Grammar.PersonalTitles.Words]);

    /// <summary>Whether a token is a title.</summary>
    public static bool IsTitle(TokenizedText text, int token) =>
        text.Tag(token) == "title"
        || text.IsOneOf(token, Titles)
        || (text[token].Length >= 4 && Grammar.Offices.LongestEnd(text[token]) >= 2);

    /// <summary>Adds who is named behind a title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The title's token.</param>
    /// <param name="isByline">Whether it is one of bylines.</param>
    /// <param name="candidates">Where the names go.</param>
    public static void Add(TokenizedText text, int title, bool isByline, List<Candidate> candidates)
    {
        var start = text.Mark(title + 1) == ' ' ? text.End(title + 1) : text.End(title);
        var length = PersonName.LengthAt(text, start, titled: text.IsOneOf(title, Grammar.Offices));
        if (
            length > 0
            && (!PersonName.IsRare(text, start) || Confirmed(text, start + length) || IsSpelledOut(text, start, length))
        )
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.9));
            NamesInRow.AddFollowing(text, start + length, isByline, candidates);
        }
        else if (
            length == 0
            && Transliteration.LengthAt(text, start, text.IsPlace(title - 1) ? 2 : 3) is > 0 and var foreign
        )
        {
            candidates.Add(new Candidate(start, start + foreign, EntityCategory.Person, 0.7));
        }
    }

    private static bool Confirmed(TokenizedText text, int end) =>
        end >= text.Text.Length
        || text.Kind(text.TokenAt(end)) != TokenKind.Word
        || Speaker.Says(text, text.TokenAt(end))
        || PersonName.IsFollowed(text.Text, end);

    // 局长|关|志鹏|向…: a surname that is mostly another word, by itself, before what is no verb, and then what a person does.
    private static bool IsSpelledOut(TokenizedText text, int start, int length)
    {
        var surname = text.TokenAt(start);
        var given = surname + 1;
        if (length != 3 || !text.StartsToken(start) || text[surname].Length != 1 || !text.StartsToken(start + length))
        {
            return false;
        }
        var after = text.TokenAt(start + length);
        return (text[given].Length == 1 || text.Tag(given) is ['n', ..] or "x" or "a" or "j")
            && text.Tag(surname) is not ("p" or "c" or "d" or "u" or "uj" or "r")
            && (
                text.Tag(given) is not ("v" or "vn" or "d" or "u" or "uj" or "p" or "c") || EndsInGivenName(text, given)
            )
            && (text[after] is "的" || text.Tag(after) is "v" or "p" or "d" or "l");
    }

    // 步|显|忠: the last character is one that the dictionary knows from names.
    private static bool EndsInGivenName(TokenizedText text, int given) =>
        text[given].Length == 1 && text.Tag(given + 1) is "nr" && text[given + 1].Length == 1;
}
