using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Follows which section of a plan a text is in: its goals, what it builds on, or what is to be done.</summary>
internal sealed class PlanSections(string text)
{
    // 二、发展目标。 stands at the head of its paragraph or in a line of its own.
    private const int Longest = 24;

    private static readonly WordList Goals = new("目标 目标任务");
    private static readonly WordList Basis = new("基础 现状 形势 成效 成就 回顾 背景 基本情况");

    /// <summary>Whether the text lists what is to be reached.</summary>
    public bool IsGoals { get; private set; }

    /// <summary>Whether the text tells what there was before the plan.</summary>
    public bool IsBasis { get; private set; }

    /// <summary>Begins a paragraph, which may be a heading.</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        if (paragraph.Offset > 0 && Headings.Is(text, paragraph))
        {
            Enter(paragraph.Offset, paragraph.End);
        }
    }

    /// <summary>Begins a sentence, which may be a numbered heading at its paragraph's head.</summary>
    public void BeginSentence(TextSpan sentence)
    {
        if (sentence.Length <= Longest && text[sentence.End - 1] == '。' && IsNumbered(sentence))
        {
            Enter(sentence.Offset, sentence.End - 1);
        }
    }

    private void Enter(int start, int end)
    {
        IsGoals = Goals.LengthBefore(text, start, end) > 0;
        IsBasis = !IsGoals && Basis.IsIn(text, start, end);
    }

    // （二）发展目标。 二、发展目标。 2.发展目标。
    private bool IsNumbered(TextSpan sentence) =>
        text[sentence.Offset] == '（'
        || text.AsSpan(sentence.Offset, Math.Min(4, sentence.Length)).IndexOfAny('、', '.', '．') > 0;
}
