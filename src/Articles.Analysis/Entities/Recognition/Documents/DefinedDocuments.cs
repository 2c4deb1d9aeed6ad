using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>Finds documents without title marks that the text gives a short form: 发布2031年理赔服务报告（以下简称“报告”）.</summary>
internal sealed class DefinedDocuments : IRecognizer
{
    private const int Shortest = 5;

    // A noun of documents only where something says that it is one.
    private const string Report = "报告";

    private static readonly WordSet Introductions = WordTable.Set("brackets", "");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var open = text.Next(1, '（', '('); open < text.Count; open = text.Next(open + 1, '（', '('))
        {
            var last = open - 1;
            if (
                Introductions.LongestStart(text.Text.AsSpan(text.End(open))) > 0
                && text.Kind(last) == TokenKind.Word
                && LengthOfNoun(text[last]) is > 0 and var noun
                && PhraseWalker.Walk(text, last, noun, joins: true) is { Quote: < 0 } phrase
                && WithYear(text, WithVerbs(text, phrase.First)) is var first
                && text.End(last) - text.Start(first) >= Shortest
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Document, 0.8));
            }
        }
    }

    private static int LengthOfNoun(ReadOnlySpan<char> word) =>
        word.EndsWith(Report) ? Report.Length
        : Grammar.HeadAtEnd(word) is { Category: EntityCategory.Document, Word.Length: > 1 } head ? head.Word.Length
        : 0;

    // 理赔|服务报告: a verb of no news is what the document is about.
    private static int WithVerbs(TokenizedText text, int first)
    {
        while (
            first > 0
            && text.Kind(first - 1) == TokenKind.Word
            && text.Tag(first - 1) is "n" or "v" or "vn" or "b" or "j"
            && text[first - 1].Length > 1
            && (!text.IsOneOf(first - 1, Grammar.Boundaries) || text.IsOneOf(first - 1, Grammar.ModifyingVerbs))
        )
        {
            first--;
        }
        return first;
    }

    // 2031|年|理赔服务报告.
    private static int WithYear(TokenizedText text, int first) =>
        text[first - 1] is "年" or "年度" && text.Kind(first - 2) == TokenKind.Number ? first - 2 : first;
}
