using System.Text;

namespace Articles.Analysis.Training.Measuring;

/// <summary>A whole article with its things.</summary>
/// <param name="Text">The article, a paragraph a line.</param>
/// <param name="Things">What it names: the forms of each thing, and its category.</param>
internal sealed record AnnotatedArticle(
    string Text,
    IReadOnlyList<(IReadOnlyList<string> Forms, string Category)> Things
)
{
    /// <summary>Reads the articles of a file as in <c>corpus/</c>.</summary>
    /// <exception cref="InvalidDataException">A name is not written as it should be.</exception>
    public static IEnumerable<AnnotatedArticle> Read(string file)
    {
        foreach (var article in File.ReadAllText(file).Trim().Split("\n\n"))
        {
            var (text, names) = (new StringBuilder(), new List<CorpusName>());
            foreach (var line in article.Split('\n'))
            {
                CorpusMarkup.Read(line, text, names);
                text.Append('\n');
            }
            var whole = text.ToString();
            yield return new AnnotatedArticle(
                whole,
                [
                    .. names
                        .GroupBy(x => (x.Category, x.Number), x => whole[x.Start..x.End])
                        .Select(x => ((IReadOnlyList<string>)[.. x.Distinct(StringComparer.Ordinal)], x.Key.Category)),
                ]
            );
        }
    }
}
