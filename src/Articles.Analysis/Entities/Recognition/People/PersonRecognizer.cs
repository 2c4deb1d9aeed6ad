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
    ]);
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
            if (Bylines.Contains(text[i]) && text.Mark(i + 1) is '/' or '／' or '：' or ':' or ' ' or '|')
            {
                AddList(text, text.Start(i + 2), candidates);
            }
            else if (IsTitle(text, i))
            {
                AddAfterTitle(text, i, candidates);
            }
            else if (StartsClause(text, i))
            {
                AddSpeaker(text, i, candidates);
            }
        }
    }

    /// <summary>Whether a token is a title.</summary>
    public static bool IsTitle(TokenizedText text, int token) =>
        text.Tag(token) == "title"
        || Grammar.Offices.Contains(text[token])
        || Grammar.PersonalTitles.Contains(text[token]);

    private static void AddAfterTitle(TokenizedText text, int title, List<Candidate> candidates)
    {
        var start = text.End(title);
        var length = PersonName.LengthAt(text, start, titled: Grammar.Offices.Contains(text[title]));
        if (length > 0 && (!PersonName.IsRare(text, start) || Confirmed(text, start + length)))
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.9));
        }
    }

    // A name after a clause's beginning: 李某表示 says that it is one; so does a personal title (李某院士).
    private static void AddSpeaker(TokenizedText text, int token, List<Candidate> candidates)
    {
        var start = text.Start(token);
        var length = PersonName.LengthAt(text, start);
        if (length == 0 || start + length >= text.Text.Length || PersonName.IsRare(text, start))
        {
            return;
        }
        var after = text.TokenAt(start + length);
        if (Says.Contains(text[after]) || Grammar.PersonalTitles.Contains(text[after]))
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.7));
        }
    }

    private static void AddList(TokenizedText text, int start, List<Candidate> candidates)
    {
        for (var names = 0; names < 8; names++)
        {
            var length = PersonName.LengthAt(text, start);
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
        || Says.Contains(text[text.TokenAt(end)]);

    private static bool StartsClause(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Mark(token - 1) is '，' or '。' or '、' or '\n' or '；' or '”' or '\0'
        && text.Kind(token - 1) is not TokenKind.Word and not TokenKind.Latin;
}
