using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>
/// Finds people by the title before the name (总经理…), the title after it (…院士), a byline (文/…) or a verb of saying
/// after it at a clause's beginning.
/// </summary>
internal sealed class PersonRecognizer : IRecognizer
{
    /// <summary>A list of people is read over at most this many names: the bound that keeps the time linear.</summary>
    private const int MostInList = 60;

    private static readonly WordSet Says = new([
        "表示",
        "介绍",
        "指出",
        "强调",
        "认为",
        "说",
        "称",
        "告诉",
        "透露",
        "坦言",
        "回忆",
        "出席",
        "致辞",
        "宣布",
        "主持",
        "讲话",
        "作",
        // Offices are taken up and laid down by people alone.
        "出任",
        "接任",
        "卸任",
        "辞任",
        "当选",
        "逝世",
        "去世",
        "率队",
        "任",
        "受贿",
        "获刑",
        "主演",
        "执导",
        "夺冠",
    ]);
    private static readonly WordSet Titles = new([.. Grammar.Offices.Words, .. Grammar.PersonalTitles.Words]);
    private static readonly WordSet Named = WordTable.Set("people", "named");
    private static readonly WordSet Bylines = new([
        "文",
        "图",
        "摄影",
        "供图",
        "撰文",
        "记者",
        "本报记者",
        "通讯员",
        "作者",
        "编辑",
        "责任编辑",
        "责编",
        "实习生",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.IsOneOf(i, Bylines) && text.Mark(i + 1) is '/' or '／' or '：' or ':' or ' ' or '|')
            {
                AddList(text, text.Start(i + 2), candidates);
            }
            else if (IsTitle(text, i))
            {
                AddAfterTitle(text, i, candidates);
            }
            else if (text[i] is [.., '为' or '是' or '系'] && NamesWhoIs(text, i))
            {
                AddNamed(text, text.End(i), candidates);
            }
            else if (StartsClause(text, i))
            {
                AddSpeaker(text, i, candidates);
                if (text.Mark(i - 1) != '、')
                {
                    AddOpeningList(text, i, least: 3, candidates);
                }
            }
            if (text[i] is [.., '领', '导'] or [.., '领', '导', '人'] && PersonName.LengthOfItem(text, text.End(i)) > 0)
            {
                AddOpeningList(text, i + 1, least: 2, candidates);
            }
        }
    }

    /// <summary>Whether a token is a title.</summary>
    public static bool IsTitle(TokenizedText text, int token) =>
        text.Tag(token) == "title"
        || text.IsOneOf(token, Titles)
        || (text[token].Length >= 4 && Grammar.Offices.LongestEnd(text[token]) >= 2);

    private static void AddAfterTitle(TokenizedText text, int title, List<Candidate> candidates)
    {
        var start = text.Mark(title + 1) == ' ' ? text.End(title + 1) : text.End(title);
        var length = PersonName.LengthAt(text, start, titled: text.IsOneOf(title, Grammar.Offices));
        if (
            length > 0
            && (!PersonName.IsRare(text, start) || Confirmed(text, start + length) || IsSpelledOut(text, start, length))
        )
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.9));
            AddFollowing(text, start + length, text.IsOneOf(title, Bylines), candidates);
        }
        else if (
            length == 0
            && Transliteration.LengthAt(text, start, text.IsPlace(title - 1) ? 2 : 3) is > 0 and var foreign
        )
        {
            candidates.Add(new Candidate(start, start + foreign, EntityCategory.Person, 0.7));
        }
    }

    // 实际控制人仍|为, which the dictionary may divide otherwise: 控制|人为.
    private static bool NamesWhoIs(TokenizedText text, int verb)
    {
        var end = text.End(verb) - 1;
        var before = text.Text.AsSpan(Math.Max(0, end - LongestCalling), Math.Min(end, LongestCalling));
        before = before.TrimEnd("仍均");
        return Named.LongestEnd(before.EndsWith("分别") || before.EndsWith("变更") ? before[..^2] : before) > 0;
    }

    private const int LongestCalling = 8;

    // 为甲、乙和丙: nothing but a mark or another name behind each.
    private static void AddNamed(TokenizedText text, int start, List<Candidate> candidates)
    {
        if (
            PersonName.LengthAt(text, start) is > 0 and var length
            && start + length < text.Text.Length
            // 导演为江苏人 tells where one is from.
            && text.Text[start + length - 1] != '人'
            && text.Text[start + length] is '，' or '。' or '、' or '；' or '）' or '和' or '与' or '及'
        )
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.85));
            AddFollowing(text, start + length, isByline: false, candidates);
        }
    }

    // 副校长甲、乙、丙: who stands beside a person in a list is one, however common the name's characters are. In a byline
    // (记者甲 乙 丙) spaces part the names.
    private static void AddFollowing(TokenizedText text, int end, bool isByline, List<Candidate> candidates)
    {
        for (var names = 0; names < MostInList && end < text.Text.Length; names++)
        {
            if (
                text.Text[end] is not ('、' or '和' or '与' or '及')
                && !(
                    isByline
                    && text.Text[end] == ' '
                    && !text.IsPlace(text.TokenAt(Math.Min(end + 1, text.Text.Length - 1)))
                )
            )
            {
                return;
            }
            var length = PersonName.LengthOfItem(text, end + 1);
            if (length == 0)
            {
                return;
            }
            candidates.Add(new Candidate(end + 1, end + 1 + length, EntityCategory.Person, 0.85));
            end += 1 + length;
        }
    }

    // A clause that begins with three names or more: 甲、乙、丙等出席.
    private static void AddOpeningList(TokenizedText text, int token, int least, List<Candidate> candidates)
    {
        var (start, known) = (text.Start(token), candidates.Count);
        while (candidates.Count - known < MostInList && PersonName.LengthOfItem(text, start) is > 0 and var length)
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.8));
            start += length;
            if (start >= text.Text.Length || text.Text[start] != '、')
            {
                break;
            }
            start++;
        }
        if (candidates.Count - known < least || IsOfVillages(text, start))
        {
            candidates.RemoveRange(known, candidates.Count - known);
        }
    }

    // 张庄、李庄、王庄等村.
    private static bool IsOfVillages(TokenizedText text, int end) =>
        end < text.Text.Length
        && text[text.TokenAt(end)] is "等"
        && text[text.TokenAt(end) + 1] is "村" or "镇" or "乡" or "村庄" or "村落" or "乡镇" or "村镇";

    // A name after a clause's beginning: 李某表示 says that it is one; so does a personal title (李某院士).
    private static void AddSpeaker(TokenizedText text, int token, List<Candidate> candidates)
    {
        var start = text.Start(token);
        var length = PersonName.LengthAt(text, start);
        if (
            length == 0
            || start + length >= text.Text.Length
            || PersonName.IsRare(text, start)
            // 华为表示: a firm says things too.
            || Grammar.Bodies.Contains(text.Text.AsSpan(start, length))
            // 毕业后|出任.
            || text.Text[start + length - 1] is '后' or '前' or '时'
        )
        {
            return;
        }
        var after = text.TokenAt(start + length);
        after = text[after] is "则" or "还" or "也" or "就" or "均" or "在" ? after + 1 : after;
        if (text.IsOneOf(after, Says) || text.IsOneOf(after, Grammar.PersonalTitles))
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.7));
        }
    }

    private static void AddList(TokenizedText text, int start, List<Candidate> candidates)
    {
        for (var names = 0; names < 8; names++)
        {
            var length = PersonName.LengthAt(text, start) is > 0 and var whole
                ? whole
                : PersonName.LengthOfItem(text, start);
            if (length == 0)
            {
                return;
            }
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.9));
            start += length;
            if (start >= text.Text.Length || text.Text[start] is not (' ' or '、' or '/' or '　'))
            {
                return;
            }
            start++;
        }
    }

    private static bool Confirmed(TokenizedText text, int end) =>
        end >= text.Text.Length
        || text.Kind(text.TokenAt(end)) != TokenKind.Word
        || text.IsOneOf(text.TokenAt(end), Says);

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

    private static bool StartsClause(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Mark(token - 1) is '，' or '。' or '、' or '\n' or '；' or '”' or '\0'
        && text.Kind(token - 1) is not TokenKind.Word and not TokenKind.Latin;
}
