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
        "联系人",
        "实习生",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.IsOneOf(i, Bylines) && text.Mark(i + 1) is '/' or '／' or '：' or ':' or ' ' or '|')
            {
                NamesInRow.AddByline(text, text.Start(i + 2), candidates);
            }
            else if (TitledPerson.IsTitle(text, i))
            {
                TitledPerson.Add(text, i, text.IsOneOf(i, Bylines), candidates);
            }
            else if (AppointedPerson.IsVerb(text, i))
            {
                AppointedPerson.Add(text, text.End(i), candidates);
            }
            else if (text.LastCharacter(i) is '为' or '是' or '系' && NamedPerson.IsIntroduced(text, i))
            {
                NamedPerson.Add(text, text.End(i), candidates);
            }
            else if (PersonName.MayBegin(text, i) && StartsClause(text, i))
            {
                Speaker.Add(text, i, candidates);
                if (text.Mark(i - 1) != '、')
                {
                    NamesInRow.AddOpening(text, i, least: 3, candidates);
                }
            }
            // 来自某大学|的|甲、乙、丙.
            if (
                text.LastCharacter(i) == '的'
                && text[i] is "的"
                && text.HeadAt(i - 1) is { Category: EntityCategory.Organization }
            )
            {
                NamesInRow.AddOpening(text, i + 1, least: 3, candidates);
            }
            if (
                text.LastCharacter(i) is '导' or '人'
                && text[i] is [.., '领', '导'] or [.., '领', '导', '人']
                && PersonName.LengthOfItem(text, text.End(i)) > 0
            )
            {
                NamesInRow.AddOpening(text, i + 1, least: 2, candidates);
            }
        }
    }

    private static bool StartsClause(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Mark(token - 1) is '，' or '。' or '、' or '\n' or '；' or '”' or '\0'
        && text.Kind(token - 1) is not TokenKind.Word and not TokenKind.Latin;
}
