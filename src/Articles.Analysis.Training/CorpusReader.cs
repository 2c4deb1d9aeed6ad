using System.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>Reads the sentences of <c>corpus/</c>: a paragraph a line, an empty line after each article.</summary>
internal static class CorpusReader
{
    /// <summary>Reads the sentences, all kinds of names annotated that the model knows.</summary>
    /// <exception cref="InvalidDataException">A name is not written as it should be.</exception>
    public static IEnumerable<AnnotatedSentence> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var paragraph = new StringBuilder();
            var names = new List<CorpusName>();
            CorpusMarkup.Read(line, paragraph, names);
            var text = paragraph.ToString();
            for (var start = 0; start < text.Length; )
            {
                var end = EndOfSentence(text, start, names);
                yield return new AnnotatedSentence(
                    text[start..end],
                    [
                        .. names
                            .Where(x => x.Start >= start && x.Start < end)
                            // Events and documents are left to the rules: to the model they are no names.
                            .Select(x => (Start: x.Start - start, End: x.End - start, Kind: Kind(x)))
                            // To the model a product has two characters at least.
                            .Where(x => x.Kind >= 0 && NameTags.Of(x.Kind, 0, x.End - x.Start) < NameTags.Count),
                    ],
                    NameTags.Categories.Length
                );
                start = end;
            }
        }
    }

    private static int Kind(CorpusName name) => Array.IndexOf(NameTags.Categories, name.Category);

    private static int EndOfSentence(string text, int start, List<CorpusName> names)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？' && !names.Exists(x => x.Start <= i && i < x.End))
            {
                return i + 1;
            }
        }
        return text.Length;
    }
}
