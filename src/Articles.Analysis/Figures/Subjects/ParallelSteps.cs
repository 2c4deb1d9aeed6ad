using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds where a paragraph comes to the next of several steps or fields (一是…。二是…; 在建设上，…。在服务上，…): what was told of
/// another in the one before does not lead the next.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="spoken">Whom the text speaks of.</param>
internal sealed class ParallelSteps(string text, SpokenOf spoken)
{
    private const int LongestField = 20;

    private static readonly WordList First = new("一是 第一， 其一 首先， 一方面，");
    private static readonly WordList Later = new(
        "二是 三是 四是 五是 六是 七是 八是 九是 第二， 第三， 第四， 第五， 其二 其三 其四 其次， 再次， 最后， 另一方面，"
    );
    private static readonly WordList Fields = new("方面 上 领域");

    // 在会上, 在此基础上: where it is told, and what it goes on from.
    private static readonly WordList Scenes = new(
        "会上 会议上 大会上 论坛上 仪式上 活动上 现场上 展会上 峰会上 基础上 意义上 程度上 路上 线上 网上 地图上 平台上 历史上 世界上 国际上"
    );

    private Entity? _ofSteps;
    private Entity? _ofFields;
    private bool _hasSteps;
    private bool _hasFields;

    /// <summary>Begins a paragraph, which has its own steps.</summary>
    public void BeginParagraph() => (_hasSteps, _hasFields) = (false, false);

    /// <summary>Goes back to whom the paragraph spoke of before the first step, where a sentence or a part begins another.</summary>
    /// <param name="clause">Its first clause.</param>
    public void BeginPart(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        var past = Math.Min(text.Length, end + 1);
        if (First.LengthAt(text, start, past) > 0)
        {
            (_ofSteps, _hasSteps) = (spoken.Paragraph, true);
        }
        else if (_hasSteps && Later.LengthAt(text, start, past) > 0)
        {
            spoken.Paragraph = _ofSteps;
        }
        else if (IsField(clause))
        {
            spoken.Paragraph = _hasFields ? _ofFields : spoken.Paragraph;
            (_ofFields, _hasFields) = (spoken.Paragraph, true);
        }
    }

    private bool IsField(Clause clause) =>
        clause.After is '，' or ','
        && clause.Span.Length <= LongestField
        && text[clause.Span.Offset] == '在'
        && Fields.LengthBefore(text, clause.Span.Offset, clause.Span.End) > 0
        && Scenes.LengthBefore(text, clause.Span.Offset, clause.Span.End) == 0;
}
