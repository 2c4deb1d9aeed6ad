using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells a name that is only the measure of another thing: 甲的参数量只有乙的零头，功耗不到5瓦 goes on about 甲.</summary>
internal sealed class Likened(string text, MentionIndex index)
{
    private static readonly WordList Likening = new("只有 仅为 仅有 仅是 相当于 仅相当于 只相当于 不到 不及");
    private static readonly WordList Parts = new("零头 一半 几分之一 水平");

    /// <summary>Whether the name that a clause's words begin with is one.</summary>
    public bool Is(Clause clause, int start) =>
        start < clause.Span.End
        && index.At(start) is { } name
        && name.Offset == start
        && name.End + 1 < clause.Span.End
        && text[name.End] == '的'
        && (Parts.LengthAt(text, name.End + 1, clause.Span.End) > 0 || Numerals.Begins(text[name.End + 1]))
        && Likening.LengthBefore(text, clause.Span.Offset, start) > 0;
}
