using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Training.Measuring;

/// <summary>Compares people, places and organizations with annotated sentences, each read as a text of its own.</summary>
internal static class NameMeasurement
{
    /// <summary>What a model alone finds.</summary>
    public static NameScore OfModel(NameModel model, IEnumerable<AnnotatedSentence> sentences)
    {
        var score = new NameScore();
        foreach (var sentence in sentences)
        {
            score.Add(
                sentence.Names,
                model.Find(sentence.Text).Where(x => x.Kind < sentence.Kinds).Select(x => (x.Start, x.End, x.Kind))
            );
        }
        return score;
    }

    /// <summary>What the whole analysis finds.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="errors">Takes a line for each sentence that is not right; null for none.</param>
    /// <param name="model">The model that the analysis uses; the product's own where none is given.</param>
    public static NameScore OfAnalysis(
        IEnumerable<AnnotatedSentence> sentences,
        TextWriter? errors = null,
        NameModel? model = null
    )
    {
        var score = new NameScore();
        foreach (var sentence in sentences)
        {
            var found = Names(sentence, model);
            score.Add(sentence.Names, found);
            var (missed, wrong) = (sentence.Names.Except(found).ToList(), found.Except(sentence.Names).ToList());
            if (missed.Count + wrong.Count > 0)
            {
                errors?.WriteLine($"-{Show(sentence.Text, missed)} +{Show(sentence.Text, wrong)} | {sentence.Text}");
            }
        }
        return score;
    }

    private static List<(int Start, int End, int Kind)> Names(AnnotatedSentence sentence, NameModel? model)
    {
        using var uniform = new UniformText(sentence.Text);
        using var words = new TokenizedText(uniform.Text);
        return
        [
            .. from entity in EntityExtractor.Extract(words, model)
            let kind = Array.IndexOf(NameTags.Categories, entity.Category)
            where kind >= 0 && kind < sentence.Kinds
            from mention in entity.Mentions
            select (
                uniform.ToOriginal(mention.Offset),
                uniform.ToOriginal(mention.Offset + mention.Length - 1) + 1,
                kind
            ),
        ];
    }

    private static string Show(string text, List<(int Start, int End, int Kind)> names) =>
        string.Join(' ', names.Select(x => $"{text[x.Start..x.End]}/{"PLO"[x.Kind]}"));
}
